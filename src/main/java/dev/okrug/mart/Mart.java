package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.TableRows;
import java.util.List;
import java.util.Set;

/** A published table: its promise, and how it is made. */
public interface Mart {

    Contract contract();

    /** How the table adds up to the whole, where it does. */
    default List<Totals> totals() {
        return List.of();
    }

    /** Whether the table is of what all others add up to, and so is made last. */
    default boolean closing() {
        return false;
    }

    /** Whether the table grows with records, so that Spark makes it. */
    default boolean growing() {
        return false;
    }

    /** All that {@link #from} asks its basis for. */
    Set<Source> sources();

    /** The rows, with exactly the contract's columns, in any order. */
    TableRows from(Basis basis);
}
