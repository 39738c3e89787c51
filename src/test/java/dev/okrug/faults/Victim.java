package dev.okrug.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link Publisher} that publishes once while strace watches it, and does to it what the test wants. */
final class Victim implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    private Victim(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    /**
     * How it ended.
     *
     * @param said its last line, empty where it was killed
     * @param trace what it did to its output
     */
    record Ended(int exitCode, String said, List<SystemCall> trace) {

        boolean swapped() {
            return trace.stream().anyMatch(call -> call.isSwap() && call.succeeded());
        }

        List<SystemCall> effects() {
            return trace.stream().filter(SystemCall::isEffect).toList();
        }
    }

    /** A publisher that gets ready while others work. */
    static Victim of(Process publisher) {
        return new Victim(publisher);
    }

    /** Publishes under the eyes of strace, which is given further options. */
    Ended publish(Path output, String inputs, String... injections) throws IOException, InterruptedException {
        String ready = String.valueOf(said.readLine());
        assertThat(ready).as("first line of the publisher").startsWith(Publisher.READY);
        List<String> trace =
                watch(ready.substring(Publisher.READY.length()), output + "\n" + inputs + "\n", injections);
        String last = Java.lastLine(said);
        return new Ended(process.waitFor(), last, SystemCall.in(trace, output));
    }

    private List<String> watch(String thread, String order, String... injections)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("strace", "-y", "-s", "0", "-p", thread, "-e", "trace=" + SystemCall.EFFECTS));
        for (String injection : injections) {
            command.addAll(List.of("-e", injection));
        }
        Process strace = Java.guarded(new ProcessBuilder(command).redirectErrorStream(true));
        List<String> trace = new ArrayList<>();
        try (BufferedReader lines = strace.inputReader()) {
            assertThat(lines.readLine()).as("first line of strace").endsWith(" attached");
            tell(order);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                trace.add(line);
                if (Blow.awaitsDeath(line)) {
                    Java.kill(process);
                    // It would go on waiting for the call to return.
                    Java.kill(strace);
                }
            }
        }
        strace.waitFor();
        return trace;
    }

    private void tell(String order) throws IOException {
        try (BufferedWriter orders = process.outputWriter()) {
            orders.write(order);
        }
    }

    @Override
    public void close() {
        Java.kill(process);
    }
}
