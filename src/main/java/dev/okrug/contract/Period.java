package dev.okrug.contract;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The time that a record is traded in: a year, a quarter or a month. Stored as one number, year × 100 + part, where part
 * is 0 for the whole year, 1 to 12 for a month, 21 to 24 for a quarter.
 */
public record Period(int code) implements Comparable<Period>, Serializable {

    private static final int QUARTERS = 20;

    public static Period ofYear(int year) {
        return new Period(year * 100);
    }

    public static Period ofMonth(int year, int month) {
        return new Period(year * 100 + month);
    }

    public static Period ofQuarter(int year, int quarter) {
        return new Period(year * 100 + QUARTERS + quarter);
    }

    public int year() {
        return code / 100;
    }

    private int part() {
        return code % 100;
    }

    public boolean isYear() {
        return part() == 0;
    }

    public boolean isMonth() {
        return part() >= 1 && part() <= 12;
    }

    public int firstMonth() {
        if (isYear()) {
            return 1;
        }
        return isMonth() ? part() : (part() - QUARTERS) * 3 - 2;
    }

    public int lastMonth() {
        if (isYear()) {
            return 12;
        }
        return isMonth() ? part() : (part() - QUARTERS) * 3;
    }

    /** The months of the year that the period holds, month m as bit m − 1. */
    public int monthSet() {
        return ((1 << lastMonth()) - 1) & ~((1 << (firstMonth() - 1)) - 1);
    }

    /** Whether all months of another period are among those of this one. */
    public boolean holds(Period other) {
        return other.year() == year() && (other.monthSet() & ~monthSet()) == 0;
    }

    public Period yearBefore() {
        return new Period(code - 100);
    }

    public Period yearAfter() {
        return new Period(code + 100);
    }

    /**
     * The day in the middle. Where a region changed its district within a period, the period counts for the district in
     * which the region spent more of it.
     */
    public LocalDate middle() {
        LocalDate first = LocalDate.of(year(), firstMonth(), 1);
        LocalDate next = LocalDate.of(year(), lastMonth(), 1).plusMonths(1);
        return first.plusDays((next.toEpochDay() - first.toEpochDay()) / 2);
    }

    /** The period that is written like 2022, 2022-Q3 or 2022-07. */
    public static Period parse(String text) {
        int year = Integer.parseInt(text.substring(0, 4));
        if (text.length() == 4) {
            return ofYear(year);
        }
        return text.charAt(5) == 'Q'
                ? ofQuarter(year, Integer.parseInt(text.substring(6)))
                : ofMonth(year, Integer.parseInt(text.substring(5)));
    }

    /** As people write it: 2022, 2022-Q3, 2022-07. */
    @Override
    public String toString() {
        if (isYear()) {
            return String.valueOf(year());
        }
        return isMonth() ? String.format(Locale.ROOT, "%d-%02d", year(), part()) : year() + "-Q" + (part() - QUARTERS);
    }

    @Override
    public int compareTo(Period other) {
        return Integer.compare(code, other.code);
    }
}
