package dev.okrug.cube;

import java.io.Serializable;
import java.util.Iterator;

/** Makes something of all rows of a block; a row holds until the next one is asked for. */
public interface CubeFunction<T> extends Serializable {

    Iterator<T> of(Iterator<? extends CubeRow> rows);
}
