package dev.okrug.fact;

import java.util.regex.Pattern;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Reads a decimal number as a whole number of its smallest unit: cents, grams, thousandths. Groups of three digits may be
 * set apart by spaces, no-break spaces or apostrophes. The decimal mark is as declared and never guessed.
 */
final class AmountText {

    /** Ten trillion dollars in cents: more than a year of world trade of any one region. */
    private static final long LARGEST = 1_000_000_000_000_000L;

    private static final int GROUP = 3;

    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+([.,]\\d+)?[eEеЕ][+-]?\\d+");
    private static final Pattern DATE = Pattern.compile(
            "\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|\\d{1,2}[.-]?\\s?\\p{L}{3,}\\.?|\\p{L}{3,}\\.?[ -]?\\d{1,4}|#\\p{Lu}.*|#+");

    private final UTF8String text;
    private final int end;
    private final char mark;
    private int at;
    private long number;
    private boolean tooLarge;

    private AmountText(UTF8String text, char mark) {
        this.text = text;
        this.end = text.numBytes();
        this.mark = mark;
    }

    /** Reads a text whose unit holds ten to the power of {@code scale} of the smallest unit. */
    static long read(UTF8String text, int scale, char mark) {
        if (text == null) {
            return Found.of(Finding.EMPTY);
        }
        UTF8String trimmed = text.trimAll();
        if (trimmed.numBytes() == 0) {
            return Found.of(Finding.EMPTY);
        }
        return new AmountText(trimmed, mark).read(scale);
    }

    private long read(int scale) {
        boolean negative = sign();
        if (!wholePart()) {
            return Found.of(whatIsIt());
        }
        boolean rounded = false;
        if (at < end) {
            if (text.getByte(at) != mark || at + 1 == end) {
                return Found.of(whatIsIt());
            }
            at++;
            int decimals = decimals(scale);
            if (at < end && !isDigit(text.getByte(at))) {
                return Found.of(whatIsIt());
            }
            if (at < end) {
                int outcome = roundHalfEven();
                if (outcome < 0) {
                    return Found.of(whatIsIt());
                }
                rounded = outcome > 0;
            }
            raise(scale - decimals);
        } else {
            raise(scale);
        }
        if (tooLarge || number > LARGEST) {
            return Found.of(Finding.TOO_LARGE);
        }
        return Found.of(negative ? -number : number, rounded ? Finding.ROUNDED : Finding.NONE);
    }

    private boolean sign() {
        byte first = text.getByte(0);
        if (first == '-' || first == '+') {
            at = 1;
        } else if (end > 3
                && first == (byte) 0xE2
                && text.getByte(1) == (byte) 0x88
                && text.getByte(2) == (byte) 0x92) {
            at = 3;
            return true;
        }
        return first == '-';
    }

    /** Digits up to the mark or the end; false where they are none, or grouped in another way than by three. */
    private boolean wholePart() {
        int digits = 0;
        int sinceGroup = -1;
        while (at < end && text.getByte(at) != mark) {
            byte b = text.getByte(at);
            int space = isDigit(b) ? 0 : groupMark();
            if (isDigit(b)) {
                add(b);
                digits++;
                sinceGroup += sinceGroup < 0 ? 0 : 1;
                at++;
            } else if (space == 0 || digits == 0 || (sinceGroup < 0 ? digits > GROUP : sinceGroup != GROUP)) {
                return false;
            } else {
                sinceGroup = 0;
                at += space;
            }
        }
        return digits > 0 && (sinceGroup < 0 || sinceGroup == GROUP);
    }

    private int groupMark() {
        byte b = text.getByte(at);
        if (b == ' ' || b == '\'') {
            return 1;
        }
        if (b == (byte) 0xC2 && at + 1 < end && text.getByte(at + 1) == (byte) 0xA0) {
            return 2;
        }
        boolean threeBytes = b == (byte) 0xE2 && at + 2 < end && text.getByte(at + 1) == (byte) 0x80;
        return threeBytes && (text.getByte(at + 2) == (byte) 0xAF || text.getByte(at + 2) == (byte) 0x99) ? 3 : 0;
    }

    private int decimals(int scale) {
        int decimals = 0;
        while (at < end && decimals < scale && isDigit(text.getByte(at))) {
            add(text.getByte(at));
            decimals++;
            at++;
        }
        return decimals;
    }

    /** Takes the digits beyond the smallest unit: 1 where they were something, 0 where all zero, -1 where no digits. */
    private int roundHalfEven() {
        int first = text.getByte(at) - '0';
        boolean more = false;
        for (int i = at + 1; i < end; i++) {
            if (!isDigit(text.getByte(i))) {
                return -1;
            }
            more = more || text.getByte(i) != '0';
        }
        if (first > 5 || (first == 5 && (more || number % 2 == 1))) {
            number++;
        }
        at = end;
        return first > 0 || more ? 1 : 0;
    }

    private void add(byte digit) {
        if (number > LARGEST) {
            tooLarge = true;
        } else {
            number = number * 10 + (digit - '0');
        }
    }

    private void raise(int zeros) {
        for (int i = 0; i < zeros; i++) {
            add((byte) '0');
        }
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private Finding whatIsIt() {
        String words = text.toString();
        boolean damaged =
                SCIENTIFIC.matcher(words).matches() || DATE.matcher(words).matches();
        return damaged ? Finding.SPREADSHEET_DAMAGE : Finding.MALFORMED;
    }
}
