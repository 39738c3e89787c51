package dev.okrug.job;

import dev.okrug.contract.Fault;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.SparkConf;

/** Settings of Spark under which Okrug could not keep what it promises; everything else is the user's to tune. */
enum BrokenPromise {
    CORRUPT_FILES("spark.sql.files.ignoreCorruptFiles", "true", "damaged deliveries would be left out silently"),
    MISSING_FILES("spark.sql.files.ignoreMissingFiles", "true", "vanished deliveries would be left out silently"),
    CORRUPT_BLOCKS("spark.files.ignoreCorruptFiles", "true", "damaged deliveries would be left out silently"),
    MISSING_BLOCKS("spark.files.ignoreMissingFiles", "true", "vanished deliveries would be left out silently"),
    COMMITTER(
            "spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version",
            "2",
            "a failed task could leave a part of its rows in a table"),
    COORDINATION(
            "spark.hadoop.outputCommitCoordination.enabled",
            "false",
            "two attempts of one task could both write their rows"),
    LEGACY_PARQUET(
            "spark.sql.parquet.writeLegacyFormat", "true", "decimals would be written in a form that few readers know"),
    LEGACY_DATES(
            "spark.sql.parquet.datetimeRebaseModeInWrite",
            "legacy",
            "dates would be written by a calendar that readers do not expect"),
    INT96("spark.sql.parquet.outputTimestampType", "int96", "times would be written in a form given up long ago"),
    ANSI("spark.sql.ansi.enabled", "false", "sums that overflow would become wrong figures instead of a fault"),
    LEGACY_STORE(
            "spark.sql.storeAssignmentPolicy", "legacy", "values that do not fit a column would be changed silently"),
    LEGACY_PARSER("spark.sql.legacy.timeParserPolicy", "legacy", "dates that do not exist would be read as others"),
    DECIMALS(
            "spark.sql.decimalOperations.allowPrecisionLoss",
            "false",
            "decimal figures would differ between machines, or be null");

    private final String setting;
    private final String value;
    private final String consequence;

    BrokenPromise(String setting, String value, String consequence) {
        this.setting = setting;
        this.value = value;
        this.consequence = consequence;
    }

    /** Stops before Spark starts where a setting would break a promise; names all of them at once. */
    static void refuse(SparkConf conf) {
        String problems = Arrays.stream(values())
                .flatMap(promise -> promise.problem(conf).stream())
                .collect(Collectors.joining("\n  "));
        String zone = conf.get("spark.sql.session.timeZone", "UTC");
        if (!zone.equals("UTC")) {
            problems = "spark.sql.session.timeZone=" + zone + ": the same delivery would give other months elsewhere"
                    + (problems.isEmpty() ? "" : "\n  " + problems);
        }
        if (!problems.isEmpty()) {
            throw Fault.spec("Cannot run with these settings of Spark; remove them:\n  " + problems);
        }
    }

    private Optional<String> problem(SparkConf conf) {
        String actual = conf.get(setting, "");
        return actual.strip().toLowerCase(Locale.ROOT).equals(value)
                ? Optional.of(setting + "=" + actual + ": " + consequence)
                : Optional.empty();
    }
}
