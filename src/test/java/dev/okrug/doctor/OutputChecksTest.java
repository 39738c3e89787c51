package dev.okrug.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.okrug.doctor.Finding.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputChecksTest {

    @TempDir
    Path folder;

    @Test
    void an_output_that_is_not_there_yet_is_fit_and_stays_untouched() throws IOException {
        List<Finding> findings = OutputChecks.of(folder.resolve("deep/out").toString());

        assertThat(findings).extracting(Finding::grade).containsOnly(Grade.OK);
        assertThat(about("release", findings).sentence()).startsWith("none yet in ");
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void a_pointer_that_is_damaged_fails_as_the_storage_does() throws IOException {
        Files.writeString(folder.resolve("current.json"), "{");

        Finding release = about("release", OutputChecks.of(folder.toString()));
        assertThat(release.grade()).isEqualTo(Grade.FAIL);
        assertThat(release.exitCode()).isEqualTo(6);
        assertThat(names(folder)).containsExactly("current.json");
    }

    @Test
    void a_lease_of_a_dead_process_and_its_draft_are_told_and_left_to_the_next_run() throws IOException {
        lock("{\"fence\": 1, \"run\": \"a\", \"owner\": {\"host\": \"HERE\", \"pid\": 1, \"started\": \"never\"}}");
        Files.createDirectories(folder.resolve("releases/.draft-a"));

        List<Finding> findings = OutputChecks.of(folder.toString());
        assertThat(about("writer", findings).sentence()).contains("has ended; the next run takes over");
        assertThat(about("leftovers", findings).grade()).isEqualTo(Grade.WARN);
        assertThat(about("leftovers", findings).sentence()).startsWith("releases/.draft-a: ");
        assertThat(names(folder)).containsExactlyInAnyOrder("lock", "releases");
    }

    @Test
    void a_lease_of_another_machine_is_told_with_the_file_to_remove() throws IOException {
        lock("{\"fence\": 1, \"run\": \"a\", \"owner\": {\"host\": \"elsewhere\", \"pid\": 1, \"started\": \"then\"}}");

        Finding writer = about("writer", OutputChecks.of(folder.toString()));
        assertThat(writer.grade()).isEqualTo(Grade.WARN);
        assertThat(writer.sentence()).contains("process 1 on elsewhere", "/lock.");
    }

    @Test
    void a_folder_that_may_not_be_written_fails_as_the_storage_does() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeTrue(!Files.isWritable(closed), "this user may write everywhere");

        Finding writing = about("writing", OutputChecks.of(closed.toString()));
        assertThat(writing.grade()).isEqualTo(Grade.FAIL);
        assertThat(writing.exitCode()).isEqualTo(6);
    }

    @Test
    void an_output_that_is_a_file_fails() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "");

        assertThat(about("writing", OutputChecks.of(file.toString())).grade()).isEqualTo(Grade.FAIL);
        assertThat(file).hasContent("");
    }

    @Test
    void an_output_where_nothing_can_be_published_fails_as_the_setting_does() {
        Finding output = about("output", OutputChecks.of("ftp://host/out"));
        assertThat(output.exitCode()).isEqualTo(2);
    }

    @Test
    void a_disk_with_little_room_is_told() {
        assertThat(SpaceCheck.of("disk", folder, 10L << 20, "Make room.").grade())
                .isEqualTo(Grade.FAIL);
        assertThat(SpaceCheck.of("disk", folder, 1L << 30, "Make room.").sentence())
                .startsWith("1.0 GB free at ")
                .endsWith("enough for small jobs only. Make room.");
        assertThat(SpaceCheck.of("disk", folder, 1L << 40, "Make room.").grade())
                .isEqualTo(Grade.OK);
    }

    @Test
    void a_spark_of_another_scala_or_version_is_told() throws IOException {
        assertThat(SparkHomeCheck.of("").grade()).isEqualTo(Grade.OK);
        assertThat(SparkHomeCheck.of(folder.toString()).sentence()).contains("has no bin/spark-submit");
        Files.createDirectories(folder.resolve("bin"));
        Files.createDirectories(folder.resolve("jars"));
        Files.createFile(
                folder.resolve("bin/spark-submit"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        assertThat(SparkHomeCheck.of(folder.toString()).grade()).isEqualTo(Grade.WARN);

        assertThat(withCore("spark-core_2.13-4.1.3.jar")).isEqualTo(Grade.OK);
        assertThat(withCore("spark-core_2.13-4.2.0.jar")).isEqualTo(Grade.WARN);
        assertThat(withCore("spark-core_2.13-3.5.1.jar")).isEqualTo(Grade.FAIL);
        assertThat(withCore("spark-core_2.12-4.1.3.jar")).isEqualTo(Grade.FAIL);
    }

    private Grade withCore(String name) throws IOException {
        Path jar = Files.createFile(folder.resolve("jars").resolve(name));
        Finding found = SparkHomeCheck.of(folder.toString());
        Files.delete(jar);
        return found.grade();
    }

    private void lock(String claim) throws IOException {
        String host = Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        Files.writeString(folder.resolve("lock"), claim.replace("HERE", host));
    }

    private static Finding about(String about, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.about().equals(about))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
