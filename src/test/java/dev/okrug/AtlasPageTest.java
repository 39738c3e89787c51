package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.okrug.testing.Browser;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** The page of the sample release in a real browser. */
class AtlasPageTest {

    private static final int SOON_MILLIS = 2_000;

    private static final List<String> VIEWS = AtlasViews.VIEWS;

    private static final String PAGE =
            SampleRelease.output().resolve("current/atlas.html").toUri().toString();

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
        views = new AtlasViews(browser, PAGE);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @FieldSource("VIEWS")
    void aViewComesWithoutAComplaintAndAsksForNothingElse(String view) {
        views.open("page=" + view);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requested()).containsExactly(PAGE);
        assertThat(views.text()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"en, Confidential", "ru, Не для распространения"})
    void aConfidentialReleaseSaysSo(String language, String word) {
        views.open("page=map&lang=" + language);
        assertThat((String) browser.ask("return document.querySelector('header').innerText"))
                .contains(word);
    }

    /** The quickest of three, because other tests may run meanwhile. */
    @Test
    void thePageIsReadySoon() {
        assertThat(IntStream.range(0, 3).map(each -> millisUntilReady()).min().orElseThrow())
                .isLessThan(SOON_MILLIS);
    }

    private static int millisUntilReady() {
        views.open("page=map");
        return ((Number) browser.ask("return Math.round(performance.now())")).intValue();
    }

    @ParameterizedTest
    @CsvSource({"42000, 2022", "45000, 2015", "5000, 2021"})
    void theFiguresOfARegionAreThoseOfItsTable(String region, int year) {
        String code = "0".repeat(5 - region.length()) + region;
        views.open("page=region&lang=en&region=" + code + "&year=" + year);
        for (String figure : List.of("turnover", "exports", "imports")) {
            assertThat(views.text("fact-" + figure).replaceAll("[^0-9.]", ""))
                    .isEqualTo(SampleRelease.tables()
                            .value("select cast(" + figure + "_usd as varchar) from region_yearly where year = " + year
                                    + " and region_code = '" + code + "'"));
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

    @ParameterizedTest
    @CsvSource({"commodities, top-imports, ru, name_ru", "commodities, top-imports, en, name"})
    void theLeadingCommodityIsCalledAsItsReaderCallsIt(String view, String figure, String language, String column) {
        views.open("page=" + view + "&year=2022&flow=imports&lang=" + language);
        String name = SampleRelease.tables()
                .value("select " + column + " from top_commodities_yearly join commodities using (commodity)"
                        + " where scope = 'total' and year = 2022 and flow = 'imports' and rank = 1");
        assertThat(name).isNotBlank();
        assertThat(views.text(figure)).contains(name);
    }

    /** The sample's list calls its goods as the release does. */
    @Test
    void aWatchedCommodityIsCalledAsItsReaderCallsIt() {
        views.open("page=watch&flow=exports&lang=ru");
        String name = SampleRelease.tables().value("select name_ru from commodities where commodity = '0203'");
        assertThat(name).isNotBlank();
        assertThat(views.text("watch")).contains(name).doesNotContain("Pork");
    }

    @Test
    void whatIsChosenStandsInTheAddressAndComesBackWithIt() {
        views.open("page=map");
        views.choose("year", "2015");
        views.choose("flow", "imports");
        views.choose("colour", "growth");
        views.choose("language", "ru");
        views.choose("theme", "dark");
        String seen = views.text();
        String address = browser.url();
        assertThat(address).contains("year=2015", "flow=imports", "colour=growth", "lang=ru", "theme=dark");

        views.open(address.substring(address.indexOf('#') + 1));
        assertThat(views.text()).isEqualTo(seen).contains("2015");
        assertThat(browser.ask("return document.documentElement.lang")).isEqualTo("ru");
    }

    @Test
    void everyRegionThatTradesHasASquareThatSaysItsFigure() {
        views.open("page=map&lang=en&year=2022&flow=turnover");
        SampleRelease.tables()
                .cells(
                        "select region_code, turnover_usd from region_yearly where year = 2022 and turnover_usd is not null")
                .forEach(row ->
                        assertThat(square(row.get(0)).replaceAll("[$,]", "")).contains(row.get(1)));
    }

    private static String square(String code) {
        return (String) browser.ask(
                "return document.getElementById('tile-' + arguments[0])?.getAttribute('aria-label') ?? ''", code);
    }

    @Test
    void theMapIsWalkedWithTheKeyboard() {
        views.open("page=map");
        browser.ask("document.querySelector('.tile[tabindex=\"0\"]').focus()");
        Object first = browser.ask("return document.activeElement.id");
        browser.press(Keys.ARROW_LEFT);
        Object next = browser.ask("return document.activeElement.id");
        assertThat(next).isNotEqualTo(first).asString().startsWith("tile-");

        browser.press(Keys.ENTER);
        assertThat(browser.url())
                .contains("page=region", "region=" + next.toString().replace("tile-", ""));
    }

    @Test
    void itsReaderTurnsPagesWithoutAComplaint() {
        views.open("lang=ru");
        views.offered().forEach(views::turnTo);
        assertThat(views.offered()).containsExactlyElementsOf(VIEWS);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requested()).hasSize(1);
    }

    @Test
    void thePolicyThatThePageNamesLetsNothingElseRun() {
        views.open("page=map");
        assertThat(browser.ask("""
                const script = document.createElement('script');
                script.textContent = 'window.strange = true';
                document.body.append(script);
                return window.strange === undefined
                """)).isEqualTo(true);
        assertThat(browser.complaints()).anyMatch(each -> each.contains("Content Security Policy"));
    }
}
