package dev.okrug.reference;

/** What a partner code stands for. */
public enum PartnerKind {
    /** A country or territory of ISO 3166-1. */
    COUNTRY,
    /** A group of countries: its records are totals of others, never facts. */
    AGGREGATE,
    /** A code outside ISO 3166-1: a former country, ships' stores, a partner not named. */
    SPECIAL
}
