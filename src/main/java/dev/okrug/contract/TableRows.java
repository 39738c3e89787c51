package dev.okrug.contract;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The rows of a table on their way to be published, in any order. */
public sealed interface TableRows {

    /** Rows that Spark has yet to work out, with exactly the contract's columns. */
    record Query(Dataset<Row> rows) implements TableRows {}

    /** Rows that the driver has: of tables that do not grow with records. Each has the contract's values in its order. */
    record AtHand(List<Row> rows) implements TableRows {

        public AtHand {
            rows = List.copyOf(rows);
        }
    }
}
