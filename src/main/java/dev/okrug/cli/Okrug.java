package dev.okrug.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command above all commands. */
@Command(
        name = "okrug",
        description = {
            "Raw regional trade turnover records in, a published release of Parquet marts out.",
            "",
            "A job spec (YAML, see jobs/) says what is read and where releases go."
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:published, or unchanged; the question was answered",
            "1:a fault of Okrug",
            "2:wrong usage, or a wrong job spec",
            "3:a delivery was refused",
            "4:a gate or an audit failed; nothing was published, unless the last line begins with published",
            "5:another writer holds the output",
            "6:the storage failed; nothing was published, unless the last line begins with published",
            "7:nobody can say whether the release was published; look with okrug releases",
            "130, 143:stopped by a signal"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  okrug validate jobs/sample.yaml",
            "  okrug run jobs/sample.yaml",
            "  okrug show out/sample region_yearly --is year=2023 --sort -turnover_usd",
            "  okrug doctor jobs/sample.yaml",
            "  okrug --master yarn --conf spark.executor.instances=4 run jobs/sample.yaml",
            "",
            "Where Spark runs: in this process, or through spark-submit where SPARK_HOME is set or --master is",
            "given; then every option of spark-submit may be given too. OKRUG_HEAP (2g) bounds the memory of",
            "embedded runs, and --conf NAME=VALUE tunes Spark in both."
        })
final class Okrug {

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Print the log of Spark, and where in the code a fault occurred.")
    private boolean verbose;

    @Option(
            names = Colour.OPTION,
            scope = ScopeType.INHERIT,
            paramLabel = "WHEN",
            defaultValue = "auto",
            description =
                    "Colour: one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}, on terminals, as NO_COLOR and"
                            + " CLICOLOR_FORCE have it).")
    @SuppressWarnings("UnusedVariable") // Read before all others, by Colour.asked.
    private Colour colour;

    private final Paint out;
    private final Paint err;

    Okrug(Paint out, Paint err) {
        this.out = out;
        this.err = err;
    }

    Paint out() {
        return out;
    }

    Paint err() {
        return err;
    }

    boolean verbose() {
        return verbose;
    }
}
