package dev.okrug;

import dev.okrug.testing.Browser;
import java.util.List;
import java.util.Map;

/** The page of a release as its reader uses it. */
final class AtlasViews {

    static final List<String> VIEWS =
            List.of("map", "districts", "region", "commodities", "targets", "watch", "concentration", "trust");

    private static final String READY = "document.documentElement.dataset.ready === 'true'";

    private final Browser browser;
    private final String page;

    AtlasViews(Browser browser, String page) {
        this.browser = browser;
        this.page = page;
    }

    /** Opens the page anew at what stands behind the hash. */
    void open(String choices) {
        browser.open(page + "#" + choices);
        browser.await(READY);
    }

    /** Chooses another view in the page that is open. */
    void turnTo(String view) {
        browser.ask("document.getElementById('page-' + arguments[0]).click()", view);
    }

    /** The views that the page offers. */
    List<String> offered() {
        String views = (String) browser.ask(
                "return [...document.querySelectorAll('nav button')].map(each => each.id.slice(5)).join(' ')");
        return List.of(views.split(" ", -1));
    }

    /** What a reader sees of the view. */
    String text() {
        return (String) browser.ask("return document.getElementById('content').innerText");
    }

    String text(String id) {
        return (String) browser.ask("return document.getElementById(arguments[0]).textContent", id);
    }

    /** Takes another of the values that a choice has. */
    void choose(String choice, String value) {
        browser.ask(
                "const choice = document.getElementById(arguments[0]); choice.value = arguments[1];"
                        + " choice.dispatchEvent(new Event('change'))",
                choice,
                value);
    }

    /** The CSV that each figure gives when its rows are copied, by the figure's id. */
    Map<?, ?> copied() {
        return (Map<?, ?>) browser.ask("""
                const copied = {};
                for (const figure of document.querySelectorAll('section.figure')) {
                    const clipboard = { writeText: async text => { copied[figure.id] = text; } };
                    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
                    figure.querySelector('button.copy')?.click();
                }
                return copied;
                """);
    }
}
