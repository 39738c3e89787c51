package dev.okrug.fact;

/** Columns of screened records. Codes are numbers inside, and money is whole cents: see {@code performance}. */
public final class Facts {

    public static final String DELIVERY = "delivery";
    public static final String LINE = "line";
    /** Code of an {@link Outcome}. */
    public static final String OUTCOME = "outcome";
    /** {@link RuleSet} of the rules that the record breaks. */
    public static final String RULES = "rules";
    /** {@link #EXPORT} or {@link #IMPORT}, seen from the region; null where unknown. */
    public static final String FLOW = "flow";
    /** Code of a {@link dev.okrug.contract.Period}; 0 where unknown. */
    public static final String PERIOD = "period";
    /** Region id of the reference pack, or {@link #NOT_ALLOCATED}. */
    public static final String REGION = "region";
    /** See {@link dev.okrug.contract.CommodityCode}. */
    public static final String COMMODITY = "commodity";
    /** See {@link dev.okrug.contract.PartnerCode}. */
    public static final String PARTNER = "partner";
    /** Cents; null where there is no value to believe. */
    public static final String VALUE = "value_cents";
    /** Grams; null where missing or not a number. */
    public static final String NET_WEIGHT = "net_weight_grams";
    /** Thousandths of the unit; null where missing or not a number. */
    public static final String QUANTITY = "quantity_thousandths";

    public static final String QUANTITY_UNIT = "quantity_unit";
    public static final String TRADER_ID = "trader_id";
    public static final String TRADER_NAME = "trader_name";
    /** The record as delivered, cut at 4 KB; of rejections only. */
    public static final String RAW = "raw";

    public static final int UNKNOWN_FLOW = 0;
    public static final int EXPORT = 1;
    public static final int IMPORT = 2;
    public static final int NOT_ALLOCATED = 0;

    private Facts() {}
}
