package dev.okrug.mart;

import dev.okrug.contract.Period;
import java.util.List;

/** The time that a figure adds up, counted from the moment that it is given for. */
enum Span {
    /** The moment itself. */
    MOMENT(""),
    /** The twelve months that end with it. */
    TWELVE_MONTHS("_12m");

    private static final int YEAR = 12;

    private final String suffix;

    Span(String suffix) {
        this.suffix = suffix;
    }

    /** The name of a flow's figure over this span. */
    String figure(Flow flow) {
        return flow.word() + suffix;
    }

    /** Whether a delivered period is part of the figure. */
    boolean holds(Frame frame, Period moment, Period delivered) {
        if (this == MOMENT) {
            return frame.holds(moment, delivered);
        }
        int back = monthNumber(moment) - monthNumber(delivered);
        return delivered.isMonth() && back >= 0 && back < YEAR;
    }

    /** Whether the months delivered make the figure whole; a part of twelve months says nothing. */
    boolean whole(int months) {
        return this == MOMENT ? months != 0 : Integer.bitCount(months) == YEAR;
    }

    /** Whether a sum is delivered whose parts are or are not; a part of twelve months says nothing. */
    boolean delivered(List<Boolean> parts) {
        return this == MOMENT ? parts.contains(true) : !parts.contains(false);
    }

    private static int monthNumber(Period month) {
        return month.year() * YEAR + month.firstMonth() - 1;
    }
}
