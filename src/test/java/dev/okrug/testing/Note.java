package dev.okrug.testing;

import dev.okrug.release.Companion;
import dev.okrug.release.DraftedRelease;
import java.nio.charset.StandardCharsets;

/** A file beside the tables that holds a given text. */
public record Note(String path, String text) implements Companion {

    @Override
    public String version() {
        return text;
    }

    @Override
    public byte[] content(DraftedRelease release) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
