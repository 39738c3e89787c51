package dev.okrug.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    @TempDir
    private Path folder;

    private Path release;

    @BeforeEach
    void makeAnOutput() throws IOException {
        release = Files.createDirectories(folder.resolve("output/releases/r1"));
        Files.writeString(release.resolve("table.parquet"), "12345");
        Files.createSymbolicLink(folder.resolve("output/current"), Path.of("releases/r1"));
    }

    @Test
    void aCopyHasTheLinksAndTimesOfTheFirst() throws IOException {
        Files.setLastModifiedTime(release.resolve("table.parquet"), FileTime.fromMillis(1_000));
        Path copy = folder.resolve("copy");
        Folders.copied(folder.resolve("output"), copy);
        assertThat(Files.readSymbolicLink(copy.resolve("current"))).isEqualTo(Path.of("releases/r1"));
        assertThat(Files.getLastModifiedTime(copy.resolve("releases/r1/table.parquet")))
                .isEqualTo(FileTime.fromMillis(1_000));
    }

    @Test
    void nothingOfWhatWasThereStaysInACopy() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        Files.writeString(copy.resolve("old"), "");
        Folders.copied(folder.resolve("output"), copy);
        assertThat(copy.resolve("old")).doesNotExist();
    }

    @Test
    void aFileThatALinkLeadsToCountsOnce() throws IOException {
        assertThat(Folders.files(folder.resolve("output"))).containsExactly(release.resolve("table.parquet"));
        assertThat(Folders.bytes(Folders.files(folder))).isEqualTo(5);
    }
}
