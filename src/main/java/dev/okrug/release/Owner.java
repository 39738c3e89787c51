package dev.okrug.release;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * The process that holds an output.
 *
 * @param started tells the process from a later one with the same number; counted from boot where the system
 *     says so, because a wall clock that is set would make a living process look like another
 */
record Owner(String host, long pid, String started) {

    private static final int START_TICKS = 19;

    static Owner thisProcess() {
        return of(ProcessHandle.current().pid());
    }

    static Owner of(long pid) {
        return new Owner(currentHost(), pid, startOf(pid));
    }

    /** Whether the process has surely ended; one on another host is never known to have. */
    boolean isGone() {
        return host.equals(currentHost()) && !started.equals(startOf(pid));
    }

    @Override
    public String toString() {
        return "process " + pid + " on " + host;
    }

    private static String currentHost() {
        try {
            return firstLine(Path.of("/proc/sys/kernel/hostname"));
        } catch (IOException notLinux) {
            return namedHost();
        }
    }

    private static String namedHost() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (IOException unnamed) {
            return "localhost";
        }
    }

    private static String startOf(long pid) {
        try {
            return startSinceBoot(pid);
        } catch (IOException notLinuxOrGone) {
            return ProcessHandle.of(pid)
                    .flatMap(process -> process.info().startInstant())
                    .map(Instant::toString)
                    .orElse("gone");
        }
    }

    private static String startSinceBoot(long pid) throws IOException {
        String stat = firstLine(Path.of("/proc/" + pid + "/stat"));
        // The name of the program, in brackets, may itself hold blanks and brackets.
        List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
        boolean ended = fields.get(0).equals("Z") || fields.get(0).equals("X");
        String boot = firstLine(Path.of("/proc/sys/kernel/random/boot_id"));
        return ended ? "gone" : boot + "+" + fields.get(START_TICKS);
    }

    /** Bytes that are not UTF-8, as in a program's name, do not matter here. */
    private static String firstLine(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.lines().findFirst().orElse("");
    }
}
