package dev.okrug.mart;

import java.io.Serializable;

/**
 * Regions whose trade is looked at together: one region, a federal district of today, a group, or all.
 *
 * @param kind region, federal_district, region_group or total
 */
record Scope(String kind, String code, String name) implements Serializable {

    static final String REGION = "region";
    static final String FEDERAL_DISTRICT = "federal_district";
    static final String REGION_GROUP = "region_group";
    static final String TOTAL = "total";

    /** All regions together, and the buckets. */
    static final Scope ALL = new Scope(TOTAL, "TOTAL", "All regions");
}
