package dev.okrug.spec;

import java.time.YearMonth;
import java.util.Optional;

/**
 * The months that a job publishes; a side that is empty is open.
 *
 * @param from the first month
 * @param to the last month
 */
public record PeriodRange(Optional<YearMonth> from, Optional<YearMonth> to) {

    public boolean covers(YearMonth month) {
        return from.stream().noneMatch(month::isBefore) && to.stream().noneMatch(month::isAfter);
    }

    /** The first month of a year or month written as {@code 2022} or {@code 2022-07}. */
    static YearMonth firstMonth(String period) {
        return period.length() == 4 ? YearMonth.of(Integer.parseInt(period), 1) : YearMonth.parse(period);
    }

    /** The last month of a year or month written as {@code 2022} or {@code 2022-07}. */
    static YearMonth lastMonth(String period) {
        return period.length() == 4 ? YearMonth.of(Integer.parseInt(period), 12) : YearMonth.parse(period);
    }
}
