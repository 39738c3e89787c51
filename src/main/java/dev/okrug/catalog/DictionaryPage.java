package dev.okrug.catalog;

import dev.okrug.contract.Digest;
import dev.okrug.mart.Source;
import dev.okrug.release.Companion;
import dev.okrug.release.DraftedRelease;
import dev.okrug.release.Manifest;
import dev.okrug.release.PublishedTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * {@code contracts.html}: every table, what it is made of, and its columns, for people. One file that loads nothing and runs
 * nothing, and whose browser is told to refuse all else.
 */
public final class DictionaryPage implements Companion {

    private static final String STYLE = style();

    @Override
    public String path() {
        return "contracts.html";
    }

    @Override
    public String version() {
        return "1 " + Digest.of(STYLE + Lineage.text());
    }

    @Override
    public byte[] content(DraftedRelease release) {
        Manifest manifest = release.manifest();
        List<PublishedTable> tables = Lineage.inReadingOrder(manifest.tables());
        StringBuilder page = new StringBuilder();
        page.append(head(manifest));
        page.append("<header>\n")
                .append(Html.element("h1", Told.title(manifest)))
                .append('\n');
        page.append(Html.element("p", Told.DESCRIPTION)).append("\n</header>\n");
        page.append(contents(tables));
        page.append("<main>\n<section id=\"lineage\">\n<h2>What tables are made of</h2>\n");
        page.append(LineagePicture.of(tables)).append(sources()).append("</section>\n");
        tables.forEach(table -> page.append(TableSection.of(table, manifest)));
        page.append("</main>\n<footer>").append(Html.element("p", "Made by " + manifest.software() + "."));
        return page.append("</footer>\n</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String head(Manifest manifest) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                + styleDigest() + "'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + Html.element("title", "Tables of " + manifest.release()) + "\n<style>" + STYLE + "</style>\n"
                + "</head>\n<body>\n";
    }

    private static String contents(List<PublishedTable> tables) {
        StringBuilder contents = new StringBuilder("<nav aria-label=\"Tables\">\n<ul>\n");
        tables.forEach(table -> contents.append("<li>")
                .append(Html.link(table.name(), table.name()))
                .append("</li>\n"));
        return contents.append("</ul>\n</nav>\n").toString();
    }

    private static String sources() {
        StringBuilder sources = new StringBuilder("<dl>\n");
        for (Source source : Source.values()) {
            sources.append("<div>")
                    .append(Html.element("dt", source.title()))
                    .append(Html.element("dd", source.sentence()))
                    .append("</div>\n");
        }
        return sources.append("</dl>\n").toString();
    }

    private static String styleDigest() {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Digest.of(STYLE)));
    }

    private static String style() {
        try (InputStream css = DictionaryPage.class.getResourceAsStream("contracts.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
