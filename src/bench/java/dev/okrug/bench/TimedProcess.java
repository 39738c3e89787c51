package dev.okrug.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process that is measured while it runs, by what Linux tells of it. */
final class TimedProcess {

    private static final long POLL_MILLIS = 20;
    private static final double TICKS_PER_SECOND = 100;
    private static final long KIB = 1024;
    /** Places in /proc/PID/stat after the name: time in user and in system mode, in ticks. */
    private static final int USER_TICKS = 11;

    private static final int SYSTEM_TICKS = 12;

    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final Path output;

    private double cpuSeconds;
    private long peakBytes;
    private long writtenBytes;

    /**
     * @param environment what the process finds in its environment besides
     * @param log takes all that it says
     * @param output folder that it writes to
     */
    TimedProcess(List<String> command, Map<String, String> environment, Path log, Path output) {
        this.command = command;
        this.environment = environment;
        this.log = log;
        this.output = output;
    }

    Measured run() throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            look(Path.of("/proc", Long.toString(process.pid())));
        }
        double wall = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("a run ended with " + process.exitValue() + ": see " + log);
        }
        List<Path> files = Folders.files(output);
        return new Measured(wall, cpuSeconds, peakBytes, writtenBytes, Folders.bytes(files), files.size(), List.of());
    }

    /** The last look before the end counts; the process is known by its number alone, so there is no later one. */
    private void look(Path process) throws IOException {
        try {
            String[] stat = afterName(Files.readString(process.resolve("stat"))).split(" ", -1);
            cpuSeconds = (Long.parseLong(stat[USER_TICKS]) + Long.parseLong(stat[SYSTEM_TICKS])) / TICKS_PER_SECOND;
            peakBytes = Math.max(peakBytes, KIB * number(process.resolve("status"), "VmHWM:"));
            writtenBytes = Math.max(writtenBytes, number(process.resolve("io"), "wchar:"));
        } catch (NoSuchFileException ended) {
            // Between two looks.
        } catch (IOException gone) {
            if (Files.exists(process)) {
                throw gone;
            }
        }
    }

    private static String afterName(String stat) {
        return stat.substring(stat.lastIndexOf(')') + 2);
    }

    private static long number(Path file, String key) throws IOException {
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(key)) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        return 0;
    }
}
