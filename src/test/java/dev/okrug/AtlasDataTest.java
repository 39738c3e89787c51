package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.Field;
import dev.okrug.job.OutputQueries;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the page of the sample release is what is in its tables. */
class AtlasDataTest {

    private static final long MOST_BYTES = 3_000_000;

    /** Which rows the page may have, where it has not all. */
    private static final Map<String, String> CHOSEN = Map.of(
            "region_year_to_date",
            "year = 2024 and through_month = 3",
            "federal_district_year_to_date",
            "year = 2024 and through_month = 3",
            "turnover_total_year_to_date",
            "year = 2024 and through_month = 3",
            "region_group_year_to_date",
            "year = 2024 and through_month = 3",
            "sector_year_to_date",
            "year = 2024 and through_month = 3",
            "signals",
            "through_month = 12 or (year = 2024 and through_month = 3)",
            "watch_list_monthly",
            "month = '2024-03-01' or (scope = 'total' and month >= '2023-03-01')");

    private static final PageTables PAGE = PageTables.of(SampleRelease.output());

    static Stream<String> tables() {
        return PAGE.names().stream().filter(name -> !name.equals("data_dictionary"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowOfThePageIsThatOfTheTable(String table) {
        assertThat(PAGE.rows(table)).isNotEmpty().doesNotHaveDuplicates();
        assertThat(chosen(table)).containsAll(PAGE.rows(table));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatThePageHasNotIsSaid(String table) {
        int rows = PAGE.rows(table).size();
        int all = (int) SampleRelease.tables().number("select count(*) from " + table);
        assertThat(PAGE.leftOut(table).path("of").asInt(rows)).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "region_year_to_date",
                "federal_district_year_to_date",
                "turnover_total_year_to_date",
                "region_group_year_to_date",
                "sector_year_to_date",
                "signals",
                "watch_list_monthly"
            })
    void whereThereIsRoomThePageHasAllThatIsChosen(String table) {
        assertThat(PAGE.rows(table)).hasSameSizeAs(chosen(table));
    }

    @Test
    void ofTablesTooLargeThePageHasTheLatestYears() {
        String first = SampleRelease.tables().value("select max(year) from sector_yearly");
        List<String> years = column("sector_yearly", "year");
        assertThat(years).contains(first);
        String earliest = years.stream().min(String::compareTo).orElseThrow();
        assertThat(PAGE.leftOut("sector_yearly").get("from").asString()).isEqualTo(earliest);
        assertThat(years).hasSize((int)
                SampleRelease.tables().number("select count(*) from sector_yearly where year >= " + earliest));
    }

    @Test
    void thePageSaysWhoseFiguresTheseAre() {
        assertThat(List.of("format", "job", "reporter", "viewpoint", "confidential").stream()
                        .map(name -> PAGE.root().get(name).asString()))
                .containsExactly("3", "sample", "BY", "BY", "true");
        assertThat(PAGE.root().get("release").asString())
                .isEqualTo(SampleRelease.published().manifest().release());
    }

    @Test
    void everyColumnOfThePageIsExplained() {
        List<String> explained = PAGE.rows("data_dictionary").stream()
                .map(row -> row.get(0) + "." + row.get(1))
                .toList();
        assertThat(explained)
                .containsExactlyElementsOf(
                        tables().flatMap(table -> PAGE.columns(table).stream().map(column -> table + "." + column))
                                .toList());
        assertThat(PAGE.rows("data_dictionary"))
                .isSubsetOf(
                        SampleRelease.tables().cells("select \"table\", field, unit, sentence from data_dictionary"));
    }

    @Test
    void theCommandSaysWhereThePageLies() throws IOException {
        List<String> lines = OutputQueries.atlas(SampleRelease.output().toString());
        assertThat(lines).singleElement().asString().startsWith("file:///");
        assertThat(Path.of(URI.create(lines.get(0))))
                .hasSameBinaryContentAs(SampleRelease.output().resolve("current/atlas.html"));
    }

    @Test
    void thePageIsSmallEnoughToBeSent() throws IOException {
        assertThat(Files.size(SampleRelease.output().resolve("current/atlas.html")))
                .isLessThan(MOST_BYTES);
    }

    private static List<String> column(String table, String column) {
        int place = PAGE.columns(table).indexOf(column);
        return PAGE.rows(table).stream().map(row -> row.get(place)).toList();
    }

    /** The rows that the page may have, with its columns, as its values are written. */
    private static Set<List<String>> chosen(String table) {
        List<Field> fields = fields(table).stream()
                .filter(field -> PAGE.columns(table).contains(field.name()))
                .toList();
        String columns = fields.stream().map(AtlasDataTest::asInPage).collect(Collectors.joining(", "));
        List<List<String>> rows = SampleRelease.tables()
                .cells("select " + columns + " from " + table + " where " + CHOSEN.getOrDefault(table, "true"));
        return rows.stream().map(row -> rounded(fields, row)).collect(Collectors.toSet());
    }

    private static String asInPage(Field field) {
        String value = "\"" + field.name() + "\"";
        String kept = switch (field.type()) {
            case USD -> "cast(" + value + " * 100 as bigint)";
            case KG -> "cast(" + value + " * 1000 as bigint)";
            default -> value;
        };
        return "coalesce(cast(" + kept + " as varchar), 'null')";
    }

    private static List<String> rounded(List<Field> fields, List<String> row) {
        List<String> cells = new ArrayList<>(row);
        for (int i = 0; i < cells.size(); i++) {
            if (fields.get(i).type().dataType().equals(DataTypes.DoubleType)
                    && !cells.get(i).equals("null")) {
                cells.set(i, PageTables.number(new BigDecimal(cells.get(i))));
            }
        }
        return cells;
    }

    private static List<Field> fields(String table) {
        return SampleRelease.published().manifest().tables().stream()
                .filter(each -> each.name().equals(table))
                .map(each -> each.contract().fields())
                .findFirst()
                .orElseThrow();
    }
}
