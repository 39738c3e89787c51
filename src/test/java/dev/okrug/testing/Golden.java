package dev.okrug.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that are kept in the project, so that a change of what is published is seen in review. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources");
    private static final String REWRITE = "Rewrite what is kept with -Dokrug.golden=write and look at the difference.";

    private Golden() {}

    /** Compares a text with the one that is kept, or keeps it where the test run says {@code -Dokrug.golden=write}. */
    public static void compare(String path, String text) {
        Path kept = FOLDER.resolve(path);
        try {
            if (System.getProperty("okrug.golden", "").equals("write")) {
                Files.createDirectories(kept.getParent());
                Files.writeString(kept, text);
            }
            assertThat(kept).as(REWRITE).exists();
            assertThat(text).as("%s. %s", kept, REWRITE).isEqualTo(Files.readString(kept));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
