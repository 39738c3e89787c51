package dev.okrug.clients;

import dev.okrug.testing.Chromium;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The example page for hyparquet, in a browser, from a web server. */
record HyparquetClient() implements Client {

    private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("<td>(.*?)</td>");

    @Override
    public Optional<String> missing() {
        if (Chromium.installed().isEmpty()) {
            return Optional.of("There is no Chromium on the PATH.");
        }
        return Client.unless(
                Files.isDirectory(Clients.EXAMPLES.resolve("node_modules/hyparquet")),
                "hyparquet is not installed; run npm ci in jobs/clients.");
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
        try (WebServer server = WebServer.of(Map.of("/page/", Clients.EXAMPLES, "/output/", output))) {
            URI page = server.at("/page/hyparquet.html?output=/output/&" + question);
            String shown = Chromium.opened(page);
            if (!shown.contains("data-state=\"shown\"")) {
                throw new IllegalStateException("the page shows no table: " + shown);
            }
            return ROW.matcher(shown)
                    .results()
                    .map(row -> CELL.matcher(row.group(1))
                            .results()
                            .map(cell -> text(cell.group(1)))
                            .toList())
                    .toList();
        }
    }

    private static String text(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&");
    }
}
