package dev.okrug.contract;

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
}
