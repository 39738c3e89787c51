package dev.okrug.contract;

/**
 * A commodity code and its length in one number: the digits, filled up with zeros to ten, times 100, plus the length. So
 * heading 2208 is 220800000004 and subheading 220830 is 220830000006; 0 stands for a withheld commodity.
 */
public final class CommodityCode {

    private static final String UNKNOWN = "X";
    private static final int UNKNOWN_DIGIT = 10;

    public static final int DIGITS = 10;
    public static final long WITHHELD = 0;

    private static final long[] POWERS = {
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000L
    };

    private static final long CODE_OF_COMPACT = POWERS[DIGITS - 6] * 100 / 10;

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

    /** The code cut to a level of the tree; of a shorter code nobody knows the further digits, so it stays. */
    public static long atMost(int level, long code) {
        int known = knownDigits(level, code);
        return of(code / (POWERS[DIGITS - known] * 100), known);
    }

    /**
     * A code of at most six digits in fewer digits. As keys of hash tables the codes themselves would collide: they are
     * multiples of a large number.
     */
    public static int compact(long code) {
        return first(6, code) * 10 + length(code);
    }

    /** The code that is {@link #compact}. */
    public static long ofCompact(int compact) {
        int digits = compact % 10;
        return CODE_OF_COMPACT * (compact - digits) + digits;
    }

    /** The code as published at a level: its digits, and X for each that is not known. A withheld commodity is all X. */
    public static String text(int level, long code) {
        int known = knownDigits(level, code);
        StringBuilder text = new StringBuilder(level);
        for (int digit = 1; digit <= known; digit++) {
            text.append((char) ('0' + code / (POWERS[DIGITS - digit] * 100) % 10));
        }
        return text.append(UNKNOWN.repeat(level - known)).toString();
    }

    /** {@link #text} as a number of the same order: its characters as digits, X after 9. */
    public static int inOrder(int level, long code) {
        int known = knownDigits(level, code);
        int digits = first(level, code);
        int number = 0;
        int weight = 1;
        for (int digit = level; digit >= 1; digit--) {
            number += weight * (digit <= known ? digits % 10 : UNKNOWN_DIGIT);
            digits /= 10;
            weight *= UNKNOWN_DIGIT + 1;
        }
        return number;
    }

    /** The text whose number is {@link #inOrder}. */
    public static String textInOrder(int level, int number) {
        StringBuilder text = new StringBuilder(level);
        for (int rest = number; text.length() < level; rest /= UNKNOWN_DIGIT + 1) {
            int digit = rest % (UNKNOWN_DIGIT + 1);
            text.append(digit == UNKNOWN_DIGIT ? UNKNOWN : digit);
        }
        return text.reverse().toString();
    }

    /** The tree branches at every other digit. */
    private static int knownDigits(int level, long code) {
        return Math.min(level, length(code)) / 2 * 2;
    }

    /** The digits of a published code that are known. */
    public static String known(String text) {
        int unknown = text.indexOf(UNKNOWN);
        return unknown < 0 ? text : text.substring(0, unknown);
    }
}
