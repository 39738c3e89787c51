package dev.okrug.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.StartFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveredFileTest {

    @TempDir
    private Path folder;

    private final Configuration hadoop = new Configuration();

    @BeforeEach
    void aDelivery() throws IOException {
        Path below = Files.createDirectory(folder.resolve("deliveries of May"));
        Files.writeString(below.resolve("turnover.csv"), "1234567");
        hadoop.set("fs.defaultFS", "viewfs://elsewhere/");
    }

    @Test
    void aRelativePathBeginsInTheFolderOfTheJobWhereverATaskRuns() throws IOException {
        hadoop.set(StartFolder.SETTING, folder.toString());

        assertThat(DeliveredFile.at("deliveries of May/turnover.csv", hadoop).bytes())
                .isEqualTo(7);
    }

    @Test
    void aPlainAbsolutePathIsALocalOne() throws IOException {
        String path = folder.resolve("deliveries of May/turnover.csv").toString();

        assertThat(DeliveredFile.at(path, hadoop).bytes()).isEqualTo(7);
    }

    @Test
    void aPathWithAFileSystemStaysThere() throws IOException {
        hadoop.set(StartFolder.SETTING, "/nowhere");
        String path = folder.resolve("deliveries of May/turnover.csv")
                .toUri()
                .toString()
                .replace("%20", " ");

        assertThat(DeliveredFile.at(path, hadoop).bytes()).isEqualTo(7);
    }
}
