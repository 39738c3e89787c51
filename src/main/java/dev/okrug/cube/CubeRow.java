package dev.okrug.cube;

/** Turnover of one region, period and commodity or partner, as functions see it go by; other rows may be of the same. */
public interface CubeRow {

    int region();

    /** Code of a {@link dev.okrug.contract.Period}. */
    int period();

    /** See {@link dev.okrug.contract.CommodityCode}; {@link DeliveryCube#ALL_COMMODITIES} where rows are by partner. */
    long commodity();

    /** Whether it is of the partner that the job looks at; asked of rows by commodity only. */
    boolean isOfPartner();

    /** See {@link dev.okrug.contract.PartnerCode}; asked of rows by partner only. */
    int partner();

    /** One of the measures that were asked for, by its place among them. */
    long measure(int place);
}
