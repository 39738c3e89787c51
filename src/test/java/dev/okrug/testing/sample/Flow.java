package dev.okrug.testing.sample;

import java.util.Locale;

/** The flow of trade, seen from Belarus. */
enum Flow {
    EXPORT,
    IMPORT;

    static Flow of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The same trade seen from the other side. */
    Flow mirrored() {
        return this == EXPORT ? IMPORT : EXPORT;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
