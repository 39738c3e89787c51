package dev.okrug.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.mart.Marts;
import dev.okrug.release.Companion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the pages say fits what is published. */
class GuideTest {

    private static final Path TEXTS = Path.of("src/main/resources/dev/okrug/guide");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
    private static final Pattern TABLE_IN_PATH =
            Pattern.compile("(?:releases/\\S+?|release /|mart\\()[/ \"']+([a-z]+(?:_[a-z]+)+)");

    static final List<String> PAGES = Guide.FILES.stream()
            .map(Companion::path)
            .filter(path -> path.endsWith(".md"))
            .map(path -> path.substring("docs/".length()))
            .toList();

    @Test
    void everyTextIsPublished() throws IOException {
        try (Stream<Path> texts = Files.list(TEXTS)) {
            assertThat(PAGES)
                    .containsExactlyInAnyOrderElementsOf(
                            texts.map(text -> text.getFileName().toString()).toList());
        }
    }

    @Test
    void theFirstPageLeadsToAllOthers() throws IOException {
        assertThat(links("reading.md"))
                .containsExactlyInAnyOrderElementsOf(PAGES.stream()
                        .filter(page -> !page.equals("reading.md"))
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void everyLinkLeadsToAPage(String page) throws IOException {
        assertThat(PAGES).containsAll(links(page));
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void everyTableThatAPageReadsIsPublished(String page) throws IOException {
        List<String> tables =
                Marts.all().stream().map(mart -> mart.contract().table()).toList();
        assertThat(TABLE_IN_PATH.matcher(text(page)).results().map(found -> found.group(1)))
                .isSubsetOf(tables);
    }

    @Test
    void theViewsForDuckDbAreThoseOfAllTables() throws IOException {
        List<String> views = Pattern.compile("TEMP VIEW (\\w+) AS FROM mart\\('(\\w+)'\\)")
                .matcher(Files.readString(Path.of("jobs/clients/duckdb.sql")))
                .results()
                .map(view -> view.group(1).equals(view.group(2)) ? view.group(1) : view.group())
                .toList();
        assertThat(views)
                .containsExactlyElementsOf(Marts.all().stream()
                        .map(mart -> mart.contract().table())
                        .toList());
    }

    private static List<String> links(String page) throws IOException {
        return LINK.matcher(text(page)).results().map(link -> link.group(1)).toList();
    }

    private static String text(String page) throws IOException {
        return Files.readString(TEXTS.resolve(page));
    }
}
