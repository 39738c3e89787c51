package dev.okrug.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a disk has room. */
final class SpaceCheck {

    private static final long TOO_LITTLE = 100L << 20;
    private static final long LITTLE = 2L << 30;

    private SpaceCheck() {}

    /** @param folder one that is there */
    static Finding of(String about, Path folder, String advice) {
        try {
            return of(about, folder, Files.getFileStore(folder).getUsableSpace(), advice);
        } catch (IOException failure) {
            return Finding.fail(
                    about, "Cannot look at the disk of " + folder + ": " + failure.getMessage() + ". " + advice);
        }
    }

    static Finding of(String about, Path folder, long free, String advice) {
        String found = MachineChecks.gigabytes(free) + " free at " + folder;
        if (free < TOO_LITTLE) {
            return Finding.fail(about, found + ": too little for any run. " + advice);
        }
        return free < LITTLE
                ? Finding.warn(about, found + ": enough for small jobs only. " + advice)
                : Finding.ok(about, found);
    }
}
