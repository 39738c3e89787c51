package dev.okrug.cube;

/** Turnover of one region, period and commodity, as functions see it go by; other rows may be of the same. */
public interface CubeRow {

    int region();

    /** Code of a {@link dev.okrug.contract.Period}. */
    int period();

    /** See {@link dev.okrug.contract.CommodityCode}. */
    long commodity();

    /** One of the measures that were asked for, by its place among them. */
    long measure(int place);
}
