package dev.okrug.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Starts real processes of Java that run classes of the project. */
final class Java {

    private static final long LONGEST_SECONDS = 300;

    private Java() {}

    /** Starts a class with options of the JVM that make it start quickly; its standard error goes to a file. */
    static Process start(Path errors, List<String> options, String classPath, Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@jobs/jvm.options"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UseParallelGC", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(arguments);
        return guarded(new ProcessBuilder(command).redirectError(errors.toFile()));
    }

    /** Starts a process that is killed if it hangs. */
    static Process guarded(ProcessBuilder builder) {
        try {
            Process process = builder.start();
            CompletableFuture<Process> unused = process.onExit()
                    .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                    .whenComplete((ended, late) -> kill(process));
            return process;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What it said before can still be read, which {@link Process#destroyForcibly} would not allow. */
    static void kill(Process process) {
        process.toHandle().destroyForcibly();
    }

    /** The last line that a process says before it ends, empty where it says none. */
    static String lastLine(Process process) {
        return lastLine(process.inputReader());
    }

    static String lastLine(BufferedReader said) {
        return said.lines().reduce("", (former, line) -> line);
    }
}
