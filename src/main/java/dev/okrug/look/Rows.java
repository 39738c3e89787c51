package dev.okrug.look;

import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;

/** Rows of a published table, wherever they are read; a value is of the Java type that {@link Values} names. */
public interface Rows extends Iterator<List<Object>>, AutoCloseable {

    /** Reads some columns of a table. */
    interface Reading {

        /** The rows with these columns, in this order; the caller closes them. */
        Rows of(List<String> columns);
    }

    /** How many there are, where that is known before they are read. */
    OptionalLong size();

    @Override
    void close();
}
