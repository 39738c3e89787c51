package dev.okrug.mart;

/**
 * A figure that is not what it was in the release before.
 *
 * @param rowKey as published figures name a row
 * @param oldCents missing where there was no such figure
 * @param newCents missing where there is none any more
 */
public record Revision(String table, String rowKey, String column, Long oldCents, Long newCents, Cause cause) {

    /** Why. */
    public enum Cause {
        /** A delivery of the time is new. */
        NEW_DELIVERY,
        /** A delivery of the time is new, and replaces one that counted before. */
        NEW_VINTAGE,
        /** A delivery, or a period of one, that counted before does not any more. */
        DELIVERY_GONE,
        /** The reference pack is another one. */
        REFERENCE,
        /** The job, a file that it names, or Okrug itself is another one. */
        JOB
    }

    /** What the figure grew by; what is missing counts as nothing. */
    long differenceCents() {
        return Math.subtractExact(newCents == null ? 0 : newCents, oldCents == null ? 0 : oldCents);
    }
}
