package dev.okrug.delivery;

/**
 * How many records of a chapter have a price per kilogram, and how many of these are far below and far above what is usual.
 *
 * @param delivery number of the delivery
 */
record ChapterPrices(long delivery, int chapter, long records, long below, long above) {

    boolean tooLow() {
        return 2 * below > records;
    }

    boolean tooHigh() {
        return 2 * above > records;
    }
}
