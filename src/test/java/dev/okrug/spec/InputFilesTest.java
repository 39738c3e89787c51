package dev.okrug.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 3, 15));

    @TempDir
    private Path folder;

    @Test
    void files_come_sorted_with_what_their_paths_say() throws IOException {
        file("2024-02-01/export.csv", "ab");
        file("2024-01-01/import.csv", "abc");
        file("2024-01-01/notes.txt", "");
        file("2024-01-01/.hidden.csv", "");

        assertThat(InputFiles.of(input("{vintage}/{flow}.csv", Optional.empty())))
                .containsExactly(
                        expected("2024-01-01/import.csv", 3, LocalDate.of(2024, 1, 1), "import"),
                        expected("2024-02-01/export.csv", 2, LocalDate.of(2024, 2, 1), "export"));
    }

    @Test
    void a_path_without_placeholders_has_the_vintage_of_the_spec() throws IOException {
        file("a.csv", "");
        LocalDate vintage = LocalDate.of(2024, 3, 15);

        assertThat(InputFiles.of(input("a.csv", Optional.of(vintage))))
                .extracting(InputFile::vintage)
                .containsExactly(vintage);
    }

    @Test
    void an_input_that_matches_nothing_is_a_fault() {
        assertFault(input("*.csv", Optional.empty()), "Cannot find any delivery of the input");
    }

    @Test
    void a_folder_in_place_of_files_is_a_fault_that_says_so() throws IOException {
        file("raw/a.csv", "");

        assertFault(input("raw", Optional.empty()), "It is a folder; add /* to read the files in it.");
    }

    @Test
    void a_vintage_that_is_no_day_is_a_fault_not_a_file_left_out() throws IOException {
        file("2024-1-5/a.csv", "");

        assertFault(input("{vintage}/*.csv", Optional.empty()), "2024-1-5 stands in place of {vintage} and is no day");
    }

    @Test
    void a_link_that_stays_in_the_folder_is_a_delivery() throws IOException {
        file("in/archive/2023.txt", "ab");
        Files.createSymbolicLink(folder.resolve("in/2023.csv"), Path.of("archive/2023.txt"));

        assertThat(InputFiles.of(input("in/*.csv", DAY)))
                .extracting(InputFile::path)
                .containsExactly(folder + "/in/2023.csv");
    }

    @Test
    void the_folder_that_the_job_names_may_itself_be_a_link() throws IOException {
        file("disk/a.csv", "ab");
        Files.createSymbolicLink(folder.resolve("in"), Path.of("disk"));

        assertThat(InputFiles.of(input("in/*.csv", DAY))).hasSize(1);
    }

    @Test
    void a_link_that_leads_out_of_the_folder_is_a_fault_that_names_both() throws IOException {
        file("in/a.csv", "");
        file("secret.txt", "x");
        Files.createSymbolicLink(folder.resolve("in/b.csv"), Path.of("../secret.txt"));

        assertFault(
                input("in/*.csv", DAY),
                "Cannot read " + folder + "/in/b.csv: a link leads from there to "
                        + folder.toRealPath().resolve("secret.txt") + ", outside of " + folder + "/in");
    }

    @Test
    void so_is_a_folder_that_is_a_link_out() throws IOException {
        file("elsewhere/a.csv", "");
        Files.createDirectories(folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/2024"), Path.of("../elsewhere"));

        assertFault(input("in/*/*.csv", DAY), "outside of " + folder + "/in");
    }

    @Test
    void a_file_that_the_job_names_alone_may_be_a_link_to_anywhere() throws IOException {
        file("archive/2024.csv", "ab");
        Files.createDirectories(folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/latest.csv"), Path.of("../archive/2024.csv"));

        assertThat(InputFiles.of(input("in/latest.csv", DAY))).hasSize(1);
    }

    @Test
    void a_link_to_nothing_is_a_fault_not_a_file_left_out() throws IOException {
        file("in/a.csv", "");
        Files.createSymbolicLink(folder.resolve("in/b.csv"), Path.of("gone.csv"));

        assertFault(input("in/*.csv", DAY), "/in/b.csv: it is a link to what is not there");
    }

    @Test
    void inputs_elsewhere_are_known_to_be_elsewhere() {
        InputSpec remote = new InputSpec("hdfs://name/in/*.csv", "okrug", "BY", Optional.empty(), "s", Map.of());

        assertThat(InputFiles.isLocal(remote)).isFalse();
        assertThat(InputFiles.isLocal(input("*.csv", Optional.empty()))).isTrue();
    }

    private static void assertFault(InputSpec input, String sentence) {
        assertThatThrownBy(() -> InputFiles.of(input))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.INPUT))
                .hasMessageContaining(sentence);
    }

    private InputSpec input(String path, Optional<LocalDate> vintage) {
        return new InputSpec(folder + "/" + path, "okrug", "BY", vintage, "BY:okrug", Map.of("decimal", "point"));
    }

    private InputFile expected(String path, long bytes, LocalDate vintage, String flow) {
        return new InputFile(folder.resolve(path).toString(), bytes, vintage, Map.of("decimal", "point", "flow", flow));
    }

    private void file(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
