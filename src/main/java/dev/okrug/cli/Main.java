package dev.okrug.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The command line of Okrug. */
public final class Main {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Interruption interruption;

    Main(PrintWriter out, PrintWriter err, Interruption interruption) {
        this.out = out;
        this.err = err;
        this.interruption = interruption;
    }

    public static void main(String[] args) {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption, "okrug-interruption"));
        int exitCode = new Main(writer(FileDescriptor.out), writer(FileDescriptor.err), interruption).execute(args);
        interruption.finished();
        if (exitCode != 0 || !isSubmittedToACluster()) {
            System.exit(exitCode);
        }
    }

    /** There the process is not ours: to YARN, a driver that exits by itself has failed, whatever its exit code. */
    private static boolean isSubmittedToACluster() {
        return "cluster".equals(System.getProperty("spark.submit.deployMode"));
    }

    /** Does what the arguments say, and returns the exit code of releases and refusals alike. */
    int execute(String... args) {
        Colour colour = Colour.asked(args);
        Okrug okrug =
                new Okrug(colour.paint(Terminal.out(), System.getenv()), colour.paint(Terminal.err(), System.getenv()));
        CommandLine commandLine = new CommandLine(okrug)
                .addSubcommand(new InitCommand())
                .addSubcommand(new ValidateCommand())
                .addSubcommand(new PlanCommand())
                .addSubcommand(new RunCommand(interruption))
                .addSubcommand(new VerifyCommand())
                .addSubcommand(new ReleasesCommand())
                .addSubcommand(new RollbackCommand())
                .addSubcommand(new CleanCommand())
                .addSubcommand(new DiffCommand())
                .addSubcommand(new ShowCommand())
                .addSubcommand(new AtlasCommand())
                .addSubcommand(new DoctorCommand())
                .addSubcommand(new ProfilesCommand())
                .addSubcommand(new MartsCommand())
                .addSubcommand(new CompletionCommand())
                .addSubcommand(new ManCommand())
                .addSubcommand(new WarmUpCommand(this::execute));
        Execution execution = new Execution(okrug, interruption);
        return commandLine
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(100)
                .setColorScheme(okrug.out().ofHelp())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new WrongUsage(okrug.err()))
                .setExecutionStrategy(execution::run)
                .execute(args);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }
}
