package dev.okrug.testing.sample;

/**
 * A month, or a whole year where only annual records exist.
 *
 * @param month 1 to 12, or 0 for the whole year
 */
record Period(int year, int month) implements Comparable<Period> {

    /** Reads {@code 2012} or {@code 2022-07}. */
    static Period of(String text) {
        return text.length() == 4
                ? new Period(Integer.parseInt(text), 0)
                : new Period(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
    }

    boolean annual() {
        return month == 0;
    }

    boolean within(Period from, Period to) {
        return compareTo(from) >= 0 && compareTo(to) <= 0;
    }

    Period later(int months) {
        int index = year * 12 + month - 1 + months;
        return new Period(index / 12, index % 12 + 1);
    }

    /** As the customs service writes it. */
    String monthSlashYear() {
        return twoDigits() + "/" + year;
    }

    @Override
    public int compareTo(Period other) {
        return Integer.compare(year * 100 + month, other.year * 100 + other.month);
    }

    @Override
    public String toString() {
        return annual() ? Integer.toString(year) : year + "-" + twoDigits();
    }

    private String twoDigits() {
        return month < 10 ? "0" + month : Integer.toString(month);
    }
}
