package dev.okrug.testing.sample;

/**
 * A record of the Russian customs service.
 *
 * @param flow seen from the region
 * @param unit of the quantity, or empty
 */
record CustomsRecord(
        Flow flow,
        Period period,
        String partner,
        String commodity,
        String unit,
        long cents,
        Weighed weighed,
        Region region) {

    /** Net weight and quantity. */
    record Weighed(long grams, long quantity) {}
}
