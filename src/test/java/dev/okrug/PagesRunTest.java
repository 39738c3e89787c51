package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.okrug.testing.Answer;
import dev.okrug.testing.DuckDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages of a release show to type does what they say, with the release of the sample. */
class PagesRunTest {

    private static final Path CLIENTS = Path.of("jobs/clients");
    private static final String READ = ".read ";

    @Test
    void everyStatementForDuckDbRuns() throws IOException {
        for (String block : blocks("duckdb", "sql")) {
            try (DuckDb duck = DuckDb.empty()) {
                duck.run(withScripts(block));
            }
        }
    }

    @Test
    void pagesNameTheirRelease() throws IOException {
        try (Stream<Path> pages = Files.list(SampleRelease.output().resolve("current/docs"))) {
            for (Path page : pages.toList()) {
                assertThat(Files.readString(page)).doesNotContain("@RELEASE@");
            }
        }
        assertThat(Files.readString(SampleRelease.output().resolve("current/docs/reading.md")))
                .contains("This is release `" + SampleRelease.outcome().release() + "`");
    }

    /** The command line of DuckDB puts a file in the place of its name. */
    private static String withScripts(String block) throws IOException {
        StringBuilder sql = new StringBuilder();
        for (String line : block.lines().toList()) {
            boolean names = line.startsWith(READ);
            sql.append(names ? Files.readString(Path.of(line.substring(READ.length()))) : line)
                    .append('\n');
        }
        return sql.toString();
    }

    @Test
    void theExampleForPolarsFindsTheDistricts() throws IOException {
        assumeTrue(
                Files.isDirectory(CLIENTS.resolve("node_modules")),
                "Polars is not installed; run npm ci in jobs/clients.");
        String program = blocks("javascript", "js").get(0) + "console.log(found.height)";
        Path beside = Files.createTempFile(CLIENTS, "page", ".mjs");
        try {
            Files.writeString(beside, program);
            assertThat(Answer.of(List.of("node", beside.toString())).strip()).isEqualTo("8");
        } finally {
            Files.delete(beside);
        }
    }

    @Test
    void theCatalogForTrinoIsThatOfTheExample() throws IOException {
        assertThat(Files.readAllLines(CLIENTS.resolve("trino/etc/catalog/okrug.properties")))
                .containsAll(blocks("trino", "").get(0).lines().toList());
    }

    /** Blocks of code of a page, with the output of the sample for that of the page. */
    private static List<String> blocks(String page, String language) throws IOException {
        String text = Files.readString(SampleRelease.output().resolve("current/docs/" + page + ".md"));
        List<String> blocks = Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(text)
                .results()
                .map(block -> block.group(1)
                        .replace("/data/out", SampleRelease.output().toString()))
                .toList();
        assertThat(blocks).as(page).isNotEmpty();
        return blocks;
    }
}
