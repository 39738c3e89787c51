package dev.okrug.cli;

import dev.okrug.job.Printable;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs a command; what is thrown becomes a sentence and an exit code. */
final class Execution {

    private final Okrug okrug;
    private final Interruption interruption;
    private final IExecutionStrategy command = new RunLast();

    Execution(Okrug okrug, Interruption interruption) {
        this.okrug = okrug;
        this.interruption = interruption;
    }

    int run(ParseResult parsed) {
        CommandLine innermost =
                parsed.asCommandLineList().get(parsed.asCommandLineList().size() - 1);
        if (innermost.getCommand() == okrug
                && !innermost.isUsageHelpRequested()
                && !innermost.isVersionHelpRequested()) {
            throw new ParameterException(innermost, "Missing command.");
        }
        Logs.configure(okrug.verbose());
        try {
            return command.execute(parsed);
        } catch (ParameterException e) {
            throw e;
        } catch (ExecutionException e) {
            return end(e.getCause() == null ? e : e.getCause(), innermost);
        } catch (RuntimeException | Error e) {
            return end(e, innermost);
        }
    }

    private int end(Throwable thrown, CommandLine commandLine) {
        Ending ending = Ending.of(thrown, interruption);
        PrintWriter err = commandLine.getErr();
        err.println(Printable.lines(ending.sentence()));
        if (okrug.verbose()) {
            err.println(Printable.lines(trace(thrown)));
        }
        if (commandLine.getCommand() instanceof RunCommand) {
            commandLine.getOut().println(Printable.line(ending.lastLine()));
        }
        return ending.exitCode();
    }

    private static String trace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }
}
