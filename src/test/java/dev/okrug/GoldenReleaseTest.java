package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.Digest;
import dev.okrug.release.PublishedTable;
import dev.okrug.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the sample job publishes, as text, so that a changed figure is seen in review. */
class GoldenReleaseTest {

    private static final int SHOWN = 12;

    static Stream<String> tables() {
        return SampleRelease.published().manifest().tables().stream().map(PublishedTable::name);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableOfTheSampleIsAsReviewed(String table) {
        Golden.compare("golden-release/" + table + ".txt", text(table));
    }

    @Test
    void everyReviewedTableIsPublished() throws IOException {
        try (Stream<Path> kept = Files.list(Path.of("src/test/resources/golden-release"))) {
            assertThat(kept.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(tables().toList());
        }
    }

    /** Row count, digest of all rows, and rows from all over the table, each with its values under their names. */
    private static String text(String table) {
        List<String> rows = SampleRelease.tables().cells("from " + table).stream()
                .map(GoldenReleaseTest::line)
                .toList();
        String columns = SampleRelease.tables().cells("select column_name from (describe " + table + ")").stream()
                .map(row -> row.get(0))
                .collect(Collectors.joining(" | "));
        String all = String.join("\n", rows);
        StringBuilder text = new StringBuilder();
        text.append("rows: ").append(rows.size()).append('\n');
        text.append("sha256: ")
                .append(Digest.of(all))
                .append("\n\n")
                .append(columns)
                .append('\n');
        int step = Math.max(1, rows.size() / SHOWN);
        for (int i = 0; i < rows.size(); i += step) {
            text.append(rows.get(i)).append('\n');
        }
        return text.toString();
    }

    private static String line(List<String> cells) {
        return String.join(" | ", cells).replace("\n", "\\n");
    }
}
