package dev.okrug.contract;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The rows of a table on their way to be published, in any order. */
public sealed interface TableRows {

    /** The rows, brought to the driver if need be; for those that are few. */
    List<Row> collected();

    /** Rows that Spark has yet to work out, with exactly the contract's columns. */
    record Query(Dataset<Row> rows) implements TableRows {

        @Override
        public List<Row> collected() {
            return rows.collectAsList();
        }
    }

    /**
     * Rows that Spark has yet to make. Each has the contract's values in its order; the rows of each partition, and the
     * partitions, come in the order of the contract's key.
     */
    record Sorted(JavaRDD<Row> rows) implements TableRows {

        @Override
        public List<Row> collected() {
            return rows.collect();
        }
    }

    /** Rows that the driver has. Each has the contract's values in its order. */
    record AtHand(List<Row> rows) implements TableRows {

        public AtHand {
            rows = List.copyOf(rows);
        }

        @Override
        public List<Row> collected() {
            return rows;
        }
    }
}
