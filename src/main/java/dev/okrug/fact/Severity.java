package dev.okrug.fact;

/** What a broken rule does to a record. */
public enum Severity {
    /** Not a fact: a rejection. */
    REJECT,
    /** Not a fact: a total that the source gives beside its parts, kept to hold them against each other. */
    CONTROL_TOTAL,
    /** A fact whose region, commodity or partner is a named bucket. */
    BUCKET,
    /** A fact; the rule is counted. */
    NOTE
}
