package dev.okrug.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.okrug.contract.Digest;
import dev.okrug.release.Companion;
import dev.okrug.release.DraftedRelease;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A page that tells how to read the release with one program.
 *
 * @param name of its text beside this class, without an ending
 */
record GuidePage(String name) implements Companion {

    /** Stands in texts where a page names its release. */
    private static final String RELEASE = "@RELEASE@";

    @Override
    public String path() {
        return "docs/" + name + ".md";
    }

    @Override
    public String version() {
        return Digest.of(text());
    }

    @Override
    public byte[] content(DraftedRelease release) {
        return text().replace(RELEASE, release.manifest().release()).getBytes(UTF_8);
    }

    private String text() {
        try (InputStream text = GuidePage.class.getResourceAsStream(name + ".md")) {
            if (text == null) {
                throw new IllegalStateException("no text of the page " + name);
            }
            return new String(text.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
