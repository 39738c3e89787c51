package dev.okrug.look;

import java.util.List;

/** Rows as texts for a machine, one by one. */
interface RecordText {

    /** What stands before all rows. */
    String begin();

    String row(List<Object> values);

    /** What stands after all rows. */
    String end();
}
