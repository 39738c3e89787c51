package dev.okrug.source;

import java.util.Locale;

/** A field that a raw record may have; what stands in it is text until the fact stage reads it. */
public enum RawField {
    FLOW,
    PERIOD,
    /** The month, where a format gives it apart from the year. */
    MONTH,
    REGION,
    COMMODITY,
    PARTNER,
    /** A partner beside the first, such as where goods came from last. */
    SECOND_PARTNER,
    /** How goods crossed the border. */
    TRANSPORT,
    /** The customs procedure that goods went through. */
    PROCEDURE,
    VALUE,
    NET_WEIGHT,
    QUANTITY,
    QUANTITY_UNIT,
    /** The federal district that the deliverer wrote beside the region: a check, never the truth. */
    DISTRICT,
    TRADER_ID,
    TRADER_NAME;

    /** The name in profiles, settings and raw records. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
