package dev.okrug.contract;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Sees every row of a table that was written, while its files are read back to be audited. */
public interface RowWatch {

    /** The columns that it looks at. */
    Set<String> columns();

    /**
     * Sees the next row.
     *
     * @param cells the values of a column as Parquet keeps them: whole cents for USD, days since 1970 for dates, a
     *     {@link org.apache.parquet.io.api.Binary} for text
     */
    void next(Function<String, Object> cells);

    /** What it asks of the rows of a file, where the answer can be kept in place of them; nothing where it wants to see them. */
    default Optional<String> question() {
        return Optional.empty();
    }

    /** The answer for the rows that have gone by since it was last asked. */
    default String answer() {
        throw new UnsupportedOperationException("there is no question");
    }

    /** Takes an answer that was kept, as if the rows had gone by. */
    default void take(String answer) {
        throw new UnsupportedOperationException("there is no question");
    }
}
