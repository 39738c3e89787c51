package dev.okrug.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A disk of its own, in memory, that can be as small or as locked as a test wants. */
record Tmpfs(Path folder) implements AutoCloseable {

    private static final String ROOMY = "size=512m";

    /** A roomy disk; nothing where it may not be mounted. */
    static Optional<Tmpfs> at(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        boolean mounted = succeeds("mount", "-t", "tmpfs", "-o", ROOMY, "tmpfs", folder.toString());
        return mounted ? Optional.of(new Tmpfs(folder)) : Optional.empty();
    }

    void makeRoom() {
        remount("rw," + ROOMY);
    }

    /** What is there already must fit. */
    void shrinkTo(long bytes) {
        remount("size=" + bytes);
    }

    void lock() {
        remount("ro");
    }

    long used() {
        try {
            return Files.getFileStore(folder).getTotalSpace()
                    - Files.getFileStore(folder).getUsableSpace();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void remount(String options) {
        require("mount", "-o", "remount," + options, folder.toString());
    }

    @Override
    public void close() {
        require("umount", "--lazy", folder.toString());
    }

    private static void require(String... command) {
        if (!succeeds(command)) {
            throw new IllegalStateException("Cannot " + String.join(" ", command));
        }
    }

    private static boolean succeeds(String... command) {
        try {
            return Java.guarded(new ProcessBuilder(List.of(command)).inheritIO())
                            .waitFor()
                    == 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
