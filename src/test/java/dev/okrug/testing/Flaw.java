package dev.okrug.testing;

/** What is wrong with a record that {@link CustomsDumps} spoils on purpose. */
public enum Flaw {
    /** The value is an empty field. */
    VALUE_EMPTY,
    /** The value is the word n/a. */
    VALUE_NOT_A_NUMBER,
    /** The period is a month 13. */
    MONTH_13,
    /** The flow is ТР. */
    FLOW_UNKNOWN,
    /** The region code is 99999. */
    REGION_UNKNOWN,
    /** The record ends after the value. */
    TOO_FEW_FIELDS
}
