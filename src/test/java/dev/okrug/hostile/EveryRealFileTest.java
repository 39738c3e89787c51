package dev.okrug.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.okrug.contract.Fault;
import dev.okrug.source.Examination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;

/** Files of many offices and projects, delivered in each format that there is: what is of another is refused. */
class EveryRealFileTest {

    private static final Path DATA = Path.of("../shared/data");

    private static final List<String> DIALECTS =
            List.of("okrug", "customs-dump; value_unit: USD", "comexstat; flow: export");

    @Test
    void only_files_of_the_format_are_read_and_the_others_are_refused_with_a_reason() throws IOException {
        assumeThat(DATA).as("real data for this test").exists();
        List<String> read = new ArrayList<>();
        for (Path file : files()) {
            for (String dialect : DIALECTS) {
                told(file, dialect).ifPresent(read::add);
            }
        }
        assertThat(read)
                .containsExactly(
                        "comexstat-brazil/EXP_2024_Revisada.csv as comexstat: 20325",
                        "fts-russia/bermudi.csv as customs-dump: 91",
                        "fts-russia/moscow_2208301100.csv as customs-dump: 25",
                        "fts-russia/moscow_2208301900.csv as customs-dump: 7",
                        "fts-russia/samples/fts_english_2015-01_sample.tsv as customs-dump: 7");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(DATA)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** How many records were read, where it was not refused with a reason and advice. */
    private static Optional<String> told(Path file, String dialect) {
        try {
            Examination examined = Examination.of(file.toString(), Dialect.of(dialect), new Configuration());
            return Optional.of(DATA.relativize(file) + " as "
                    + Dialect.of(dialect).name() + ": " + examined.shape().records());
        } catch (Fault refused) {
            assertThat(refused.getMessage())
                    .startsWith(
                            "Cannot read " + file + " as " + Dialect.of(dialect).name() + ": ")
                    .containsAnyOf(
                            "Name the column in the profile, or say what holds for the whole file",
                            "Save the table as CSV",
                            "Fetch the file again",
                            "the header is longer than");
            return Optional.empty();
        }
    }
}
