package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.Browser;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.openqa.selenium.Keys;

/** The page of the sample release in a real browser. */
class AtlasPageTest {

    private static final int SOON_MILLIS = 2_000;

    private static final List<String> VIEWS = AtlasViews.VIEWS;

    private static final String PAGE =
            SampleRelease.output().resolve("current/atlas.html").toUri().toString();

    private static Browser browser;
    private static AtlasViews views;

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
