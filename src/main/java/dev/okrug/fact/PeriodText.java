package dev.okrug.fact;

import dev.okrug.contract.Period;
import java.util.List;
import java.util.Map;
import org.apache.spark.unsafe.types.UTF8String;

/** Reads a period, written as declared, into the code of a {@link Period}. */
final class PeriodText {

    private static final int OLDEST = 1900;
    private static final int LATEST = 2199;

    private static final Map<String, Integer> BITS =
            Map.of("YYYY", 1, "MM/YYYY", 2, "YYYY-MM", 4, "YYYY-Qn", 8, "YYYYMM", 16);

    private PeriodText() {}

    /** The declared patterns as a set in one number. */
    static int patterns(List<String> names) {
        return names.stream().mapToInt(BITS::get).sum();
    }

    /** Reads a period; {@code month} is the month where it stands in a field of its own; null otherwise */
    static long read(UTF8String text, UTF8String month, int patterns) {
        if (text == null) {
            return Found.of(Finding.EMPTY);
        }
        UTF8String period = text.trimAll();
        if (period.numBytes() == 0) {
            return Found.of(Finding.EMPTY);
        }
        if (month != null) {
            UTF8String number = month.trimAll();
            return month(digits(period, 0, period.numBytes()), digits(number, 0, number.numBytes()));
        }
        return switch (period.numBytes()) {
            case 4 -> allowed(patterns, "YYYY") ? year(digits(period, 0, 4)) : Found.of(Finding.MALFORMED);
            case 6 ->
                allowed(patterns, "YYYYMM")
                        ? month(digits(period, 0, 4), digits(period, 4, 6))
                        : Found.of(Finding.MALFORMED);
            case 7 -> sevenCharacters(period, patterns);
            default -> Found.of(Finding.MALFORMED);
        };
    }

    private static boolean allowed(int patterns, String name) {
        return (patterns & BITS.get(name)) != 0;
    }

    private static long sevenCharacters(UTF8String period, int patterns) {
        if (period.getByte(2) == '/' && allowed(patterns, "MM/YYYY")) {
            return month(digits(period, 3, 7), digits(period, 0, 2));
        }
        if (period.getByte(4) == '-' && period.getByte(5) == 'Q' && allowed(patterns, "YYYY-Qn")) {
            return quarter(digits(period, 0, 4), digits(period, 6, 7));
        }
        if (period.getByte(4) == '-' && allowed(patterns, "YYYY-MM")) {
            return month(digits(period, 0, 4), digits(period, 5, 7));
        }
        return Found.of(Finding.MALFORMED);
    }

    private static long year(int year) {
        return isYear(year) ? Found.of(Period.ofYear(year).code()) : Found.of(Finding.MALFORMED);
    }

    private static long month(int year, int month) {
        if (!isYear(year) || month < 0) {
            return Found.of(Finding.MALFORMED);
        }
        return month >= 1 && month <= 12
                ? Found.of(Period.ofMonth(year, month).code())
                : Found.of(Finding.NO_SUCH_MONTH);
    }

    private static long quarter(int year, int quarter) {
        return isYear(year) && quarter >= 1 && quarter <= 4
                ? Found.of(Period.ofQuarter(year, quarter).code())
                : Found.of(Finding.MALFORMED);
    }

    private static boolean isYear(int year) {
        return year >= OLDEST && year <= LATEST;
    }

    /** The number that stands between two places, or -1. */
    private static int digits(UTF8String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.getByte(i) - '0';
            if (digit < 0 || digit > 9 || i - from > 4) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return from == to ? -1 : number;
    }
}
