package dev.okrug.faults;

import dev.okrug.contract.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A process that publishes a tiny release, all on one thread: first elsewhere, so that every class is loaded, then, when it
 * is told where, in the place where faults are waiting.
 */
final class Publisher {

    /** Followed by the number of the thread that publishes. */
    static final String READY = "ready ";

    private Publisher() {}

    public static void main(String[] arguments) throws IOException {
        for (int release = 0; release <= TinyRelease.KEPT; release++) {
            TinyRelease.publish(Path.of(arguments[0]), "warming up " + release);
        }
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println(
                READY + Files.readSymbolicLink(Path.of("/proc/thread-self")).getFileName());
        String output = orders.readLine();
        String inputs = orders.readLine();
        if (inputs != null) {
            System.exit(publish(Path.of(output), inputs));
        }
    }

    /** Tells how it went as the command line does, and returns its exit code. */
    private static int publish(Path output, String inputs) {
        try {
            System.out.println(TinyRelease.publish(output, inputs));
            return 0;
        } catch (Fault fault) {
            System.out.println(fault.kind() + ": " + fault.getMessage());
            return fault.kind().exitCode();
        }
    }
}
