package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.okrug.testing.Browser;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a figure of the page gives its reader as a table is what the release has. */
class AtlasFiguresTest {

    private static Browser browser;
    private static AtlasViews views;

    /**
     * A figure, and the rows of a table that it shows.
     *
     * @param choices that it is looked at with
     * @param rows table and condition
     */
    record Shown(String choices, String figure, String rows) {}

    static Stream<Shown> figures() {
        return Stream.of(
                new Shown("page=map&year=2022&flow=turnover", "map", "region_yearly where year = 2022"),
                new Shown("page=map&year=2012&flow=exports&lang=ru", "map", "region_yearly where year = 2012"),
                new Shown(
                        "page=map&year=2024&flow=exports",
                        "map",
                        "region_year_to_date where year = 2024 and through_month = 3"),
                new Shown(
                        "page=districts&year=2024&composition=current",
                        "districts",
                        "federal_district_year_to_date where year = 2024 and through_month = 3 and composition = 'current'"),
                new Shown("page=districts&year=2022", "groups", "region_group_yearly where year = 2022"),
                new Shown("page=districts&flow=exports", "group-years", "region_group_yearly"),
                new Shown(
                        "page=commodities&year=2024&flow=imports&classification=technology",
                        "sectors",
                        "sector_year_to_date where scope = 'total' and year = 2024 and through_month = 3"
                                + " and classification = 'technology'"),
                new Shown(
                        "page=districts&year=2012&flow=imports&composition=historical",
                        "districts",
                        "federal_district_yearly where year = 2012 and composition = 'historical'"),
                new Shown(
                        "page=districts&flow=turnover&composition=current",
                        "district-years",
                        "federal_district_yearly where composition = 'current'"),
                new Shown("page=region&region=42000", "region-years", "region_yearly where region_code = '42000'"),
                new Shown("page=region&region=42000", "region-months", "region_monthly where region_code = '42000'"),
                new Shown(
                        "page=region&region=42000&year=2022&flow=turnover",
                        "top-exports",
                        "top_commodities_yearly where scope_code = '42000' and year = 2022 and flow = 'exports'"),
                new Shown(
                        "page=region&region=42000&year=2022",
                        "signals",
                        "signals where scope = 'region' and scope_code = '42000' and year = 2022 and through_month = 12"),
                new Shown(
                        "page=commodities&year=2022&flow=imports",
                        "top-imports",
                        "top_commodities_yearly where scope = 'total' and year = 2022 and flow = 'imports'"),
                new Shown(
                        "page=commodities&year=2022&flow=exports&classification=sector",
                        "sectors",
                        "sector_yearly where scope = 'total' and year = 2022 and classification = 'sector'"),
                new Shown("page=targets", "targets", "targets"),
                new Shown(
                        "page=watch&flow=exports",
                        "watch",
                        "watch_list_monthly where scope = 'total' and flow = 'exports' and month = '2024-03-01'"),
                new Shown(
                        "page=concentration&flow=exports",
                        "concentration",
                        "concentration_yearly where scope = 'total' and flow = 'exports' and year >= 2018"),
                new Shown("page=trust", "deliveries", "deliveries"),
                new Shown("page=trust", "published-figures", "published_figures"),
                new Shown("page=trust", "rules", "rule_counts"),
                new Shown("page=trust", "control-totals", "control_totals"),
                new Shown("page=trust", "coverage", "coverage"));
    }

    @BeforeAll
    static void start() {
        browser = Browser.start();
        views = new AtlasViews(
                browser,
                SampleRelease.output().resolve("current/atlas.html").toUri().toString());
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void theRowsThatAFigureGivesAreThoseOfItsTable(Shown shown) {
        views.open(shown.choices());
        List<CsvRecord> records = CsvReader.builder()
                .ofCsvRecord((String) views.copied().get(shown.figure()))
                .stream()
                .toList();
        List<String> columns = records.get(0).getFields();
        assertThat(records.subList(1, records.size()))
                .extracting(each -> cells(columns, each.getFields()))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(rows(columns, shown.rows()));
    }

    private static List<List<String>> rows(List<String> columns, String rows) {
        List<String> texts = columns.stream()
                .map(column -> "coalesce(cast(" + column + " as varchar), '')")
                .toList();
        return SampleRelease.tables().cells("select " + String.join(", ", texts) + " from " + rows).stream()
                .map(cells -> cells(columns, cells))
                .toList();
    }

    /** Money to the cent, numbers that are not whole as the page rounds them, and the rest as it is. */
    private static List<String> cells(List<String> columns, List<String> texts) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String text = texts.get(i);
            boolean rounded = !columns.get(i).endsWith("_usd") && text.matches("-?[0-9]+(\\.[0-9]+)?(e-?[0-9]+)?");
            cells.add(rounded ? PageTables.number(new BigDecimal(text)) : text);
        }
        return cells;
    }
}
