package dev.okrug.delivery;

import java.io.Serializable;

/**
 * How many records of a chapter have a price per kilogram, and how many of these are far below and far above what is usual.
 *
 * @param delivery number of the delivery
 */
public record ChapterPrices(long delivery, int chapter, long records, long below, long above) implements Serializable {

    /** With those that another task has counted. */
    ChapterPrices plus(ChapterPrices other) {
        return new ChapterPrices(delivery, chapter, records + other.records, below + other.below, above + other.above);
    }

    boolean tooLow() {
        return 2 * below > records;
    }

    boolean tooHigh() {
        return 2 * above > records;
    }
}
