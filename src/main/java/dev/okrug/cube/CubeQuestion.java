package dev.okrug.cube;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;

/**
 * What a table asks of the cube. Rows are added up where they are read, by keys that the question gives them; the sums are
 * brought together block by block, and the question makes something of each block.
 */
public interface CubeQuestion<T> extends Serializable {

    /** What is added up, of {@link Measures}. */
    List<String> measures();

    /** In how many blocks sums are brought together; all of a block fits into memory, of a single one into the driver's. */
    int blocks();

    /** Whether rows of a period, by its code, are looked at. */
    default boolean asksFor(int period) {
        return true;
    }

    /** Gives rows their keys; each task has its own. */
    Keys keys();

    /** Makes something of the sums of a block. */
    Iterator<T> answer(KeyedSums sums);

    /** Says which sums a row is part of. */
    interface Keys {
        void of(CubeRow row, Sums sums);
    }

    /** Takes the measures of the row that is looked at. */
    interface Sums {
        void add(int block, long key);
    }
}
