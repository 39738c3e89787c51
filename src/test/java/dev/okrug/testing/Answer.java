package dev.okrug.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end, as a person would in a terminal. */
public final class Answer {

    private static final long LONGEST_SECONDS = 180;

    private Answer() {}

    /** What it writes to its standard output; another end than that of success is an error. */
    public static String of(List<String> command) {
        try {
            Path answers = Files.createDirectories(Path.of("target/answers"));
            Path said = Files.createTempFile(answers, "said", ".txt");
            Path complained = Files.createTempFile(answers, "complained", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectOutput(said.toFile())
                    .redirectError(complained.toFile())
                    .start();
            boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException(command + " did not succeed: " + Files.readString(complained, UTF_8));
            }
            return Files.readString(said, UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
