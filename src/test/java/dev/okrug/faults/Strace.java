package dev.okrug.faults;

import java.io.IOException;

/** The tool that watches system calls of a process, and makes them fail. */
final class Strace {

    private Strace() {}

    /** Whether there is one, and it may do so. */
    static boolean isUsable() {
        try {
            return new ProcessBuilder("strace", "-qq", "-e", "trace=none", "true")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
