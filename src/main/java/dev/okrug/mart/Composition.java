package dev.okrug.mart;

import java.util.Locale;

/** Which membership of regions in federal districts a figure uses. */
enum Composition {
    /** That of today, for all years. */
    CURRENT,
    /** That of the time traded in; growth takes the base over the same regions. */
    HISTORICAL;

    /** As published. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
