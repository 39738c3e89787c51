package dev.okrug.mart;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The release that was current before the one in the making.
 *
 * @param contents digests of the deliveries that it was made of
 * @param reference digest of its reference pack
 */
public record FormerRelease(String release, Set<String> contents, String reference, Tables tables) {

    /** The table that tells what is not as it was there; whoever does not publish it need not look for the release. */
    public static final String TABLE = "revisions";

    /** Its rows. */
    public interface Tables {

        /**
         * Shows every row of a table, its values as Parquet keeps them; shows none where there was no such table, or one with
         * other columns.
         */
        void rows(String table, List<String> columns, Consumer<List<Object>> each);
    }
}
