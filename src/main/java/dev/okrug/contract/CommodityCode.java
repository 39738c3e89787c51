package dev.okrug.contract;

/**
 * A commodity code and its length in one number: the digits, filled up with zeros to ten, times 100, plus the length. So
 * heading 2208 is 220800000004 and subheading 220830 is 220830000006; 0 stands for a withheld commodity.
 */
public final class CommodityCode {

    public static final int DIGITS = 10;
    public static final long WITHHELD = 0;

    private static final long[] POWERS = {
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000L
    };

    /** What one chapter counts in a code. */
    public static final long CHAPTER_UNIT = POWERS[DIGITS - 2] * 100;

    private CommodityCode() {}

    public static long of(long number, int digits) {
        return number * POWERS[DIGITS - digits] * 100 + digits;
    }

    /** How many digits a code has. */
    public static int length(long code) {
        return (int) (code % 100);
    }

    /** The first digits of a code as a number. */
    public static int first(int digits, long code) {
        return (int) (code / (POWERS[DIGITS - digits] * 100));
    }

    public static int chapter(long code) {
        return first(2, code);
    }
}
