package dev.okrug.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.StartFolder;
import dev.okrug.job.Catalogue;
import dev.okrug.reference.Reference;
import dev.okrug.reference.WatchList;
import dev.okrug.source.Profiles;
import dev.okrug.spec.InputFile;
import dev.okrug.spec.InputFiles;
import dev.okrug.spec.JobSpec;
import dev.okrug.storage.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a job names, a driver that was started elsewhere finds it in the folder in which the job was started. */
class RelativePathsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void startThere() {
        System.setProperty(StartFolder.PROPERTY, folder.toString());
    }

    @AfterEach
    void startHere() {
        System.clearProperty(StartFolder.PROPERTY);
    }

    @Test
    void aSpecAndItsDeliveriesWhichKeepTheirRelativeNames() throws IOException {
        Files.createDirectories(folder.resolve("data/2024-05-15"));
        Files.writeString(folder.resolve("data/2024-05-15/a.csv"), "region");
        Files.writeString(folder.resolve("job.yaml"), """
                job: there
                viewpoint: { of: region }
                inputs:
                  - { path: 'data/{vintage}/*', profile: okrug, reporter: RU }
                output: out
                """);

        JobSpec spec = JobSpec.read(Path.of("job.yaml"), Catalogue.names());
        List<InputFile> files = InputFiles.of(spec.inputs().get(0));

        assertThat(files).extracting(InputFile::path).containsExactly("data/2024-05-15/a.csv");
        assertThat(files).extracting(InputFile::bytes).containsExactly(6L);
    }

    @Test
    void anOutput() {
        assertThat(Storage.of("out").location("current.json")).isEqualTo("file://" + folder + "/out/current.json");
    }

    @Test
    void aProfile() throws IOException {
        Files.copy(Path.of("src/main/resources/profiles/okrug.yaml"), folder.resolve("mine.yaml"));

        assertThat(Profiles.named("mine.yaml")).isEqualTo(Profiles.named("okrug"));
    }

    @Test
    void aReferencePack() throws IOException {
        Path pack = Files.createDirectory(folder.resolve("pack"));
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/reference/ru"))) {
            for (Path file : files.toList()) {
                Files.copy(file, pack.resolve(file.getFileName()));
            }
        }

        assertThat(Reference.load("pack", Optional.empty()).digest())
                .isEqualTo(Reference.load("ru", Optional.empty()).digest());
    }

    @Test
    void aFileThatTheJobNamesBesideItsDeliveries() throws IOException {
        Files.copy(Path.of("sample-data/watch-list.csv"), folder.resolve("watched.csv"));

        assertThat(WatchList.read("watched.csv").digest()).isNotEmpty();
    }
}
