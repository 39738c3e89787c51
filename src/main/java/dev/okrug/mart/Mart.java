package dev.okrug.mart;

import dev.okrug.contract.Contract;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A published table: its promise, and how it is made. */
public interface Mart {

    Contract contract();

    /** How the table adds up to the whole, where it does. */
    default List<Totals> totals() {
        return List.of();
    }

    /** The rows, with exactly the contract's columns, in any order. */
    Dataset<Row> from(Basis basis);
}
