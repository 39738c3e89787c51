package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.Browser;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of the sample release in a real browser. */
class AtlasPageTest {

    private static final String READY = "document.documentElement.dataset.ready === 'true'";
    private static final int SOON_MILLIS = 2_000;

    private static final String PAGE =
            SampleRelease.output().resolve("current/atlas.html").toUri().toString();

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void thePageComesWithoutAComplaintAndAsksForNothingElse() {
        open("");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requested()).containsExactly(PAGE);
    }

    /** The quickest of three, because other tests may run meanwhile. */
    @Test
    void thePageIsReadySoon() {
        assertThat(IntStream.range(0, 3).map(each -> millisUntilReady()).min().orElseThrow())
                .isLessThan(SOON_MILLIS);
    }

    private static int millisUntilReady() {
        open("");
        return ((Number) browser.ask("return Math.round(performance.now())")).intValue();
    }

    private static void open(String hash) {
        browser.open(PAGE + hash);
        browser.await(READY);
    }
}
