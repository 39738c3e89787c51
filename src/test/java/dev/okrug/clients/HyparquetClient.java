package dev.okrug.clients;

import dev.okrug.testing.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The example page for hyparquet, in a browser, from a web server. */
record HyparquetClient() implements Client {

    @Override
    public Optional<String> missing() {
        return Browser.missing()
                .or(() -> Client.unless(
                        Files.isDirectory(Clients.EXAMPLES.resolve("node_modules/hyparquet")),
                        "hyparquet is not installed; run npm ci in jobs/clients."));
    }

    @Override
    public List<List<String>> districts(Path output, int year) {
        return shown(output, "year=" + year);
    }

    @Override
    public List<List<String>> table(Path output, String table, List<String> columns) {
        return shown(output, "table=" + table + "&columns=" + String.join(",", columns));
    }

    private static List<List<String>> shown(Path output, String question) {
        try (WebServer server = WebServer.of(Map.of("/page/", Clients.EXAMPLES, "/output/", output));
                Browser browser = Browser.start()) {
            browser.open(server.at("/page/hyparquet.html?output=/output/&" + question)
                    .toString());
            browser.await("document.documentElement.dataset.state !== undefined");
            if (!"shown".equals(browser.ask("return document.documentElement.dataset.state"))) {
                throw new IllegalStateException(
                        "the page shows no table: " + browser.ask("return document.body.textContent"));
            }
            return rows(
                    (List<?>)
                            browser.ask(
                                    "return [...document.querySelectorAll('tr')].map(row => [...row.cells].map(cell => cell.textContent))"));
        }
    }

    private static List<List<String>> rows(List<?> rows) {
        return rows.stream()
                .map(row -> ((List<?>) row).stream().map(String.class::cast).toList())
                .toList();
    }
}
