package dev.okrug.release;

/** A file that is published beside the tables of a release and made from them, such as its page. */
public interface Companion {

    /** Where it lies in the release, such as {@code atlas.html} or {@code docs/duckdb.md}. */
    String path();

    /** What it is made of besides the tables: where that is another, so is the release. */
    String version();

    /** The same bytes for the same tables. */
    byte[] content(DraftedRelease release);
}
