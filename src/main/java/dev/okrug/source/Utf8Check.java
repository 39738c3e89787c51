package dev.okrug.source;

import java.nio.charset.StandardCharsets;

/**
 * Proves that bytes are UTF-8, by the table of well-formed sequences of the Unicode Standard (3-7), without decoding them: every
 * byte of every delivery goes through here, and decoding took a twentieth of a run.
 */
final class Utf8Check implements EncodingCheck {

    private static final int LOWEST = 0x80;
    private static final int HIGHEST = 0xBF;

    /** Four times 110xxxxx 10xxxxxx, of which the x after the first must not all be 0: that were an ASCII character in two bytes. */
    private static final long PAIR_MARKS = 0xC0E0C0E0C0E0C0E0L;

    private static final long PAIRS = 0x80C080C080C080C0L;
    private static final long LEAD_BITS = 0x001E001E001E001EL;
    private static final long CARRY = 0x7FFE7FFE7FFE7FFEL;
    private static final long CARRIED = 0x8000800080008000L;

    /** Bytes that the character begun still wants, and what the next one may be. */
    private int missing;

    private int lowest = LOWEST;
    private int highest = HIGHEST;

    @Override
    public void check(byte[] block, int from, int to, long line) throws MalformedFileException {
        int i = from;
        while (i < to) {
            if (missing == 0) {
                i = afterPlainText(block, i, to);
            }
            if (i < to && (block[i] < 0 || missing > 0) && !follows(block[i] & 0xFF)) {
                throw EncodingCheck.refusal(StandardCharsets.UTF_8, line + EncodingCheck.lines(block, from, i));
            }
            i++;
        }
    }

    /** Passes over what is ASCII, or characters of two bytes such as Cyrillic letters, eight bytes at a time. */
    private static int afterPlainText(byte[] block, int from, int to) {
        int i = from;
        while (i + EightBytes.COUNT <= to && isPlain(EightBytes.at(block, i))) {
            i += EightBytes.COUNT;
        }
        return i;
    }

    private static boolean isPlain(long eight) {
        return EightBytes.isAscii(eight)
                || ((eight & PAIR_MARKS) == PAIRS && (((eight & LEAD_BITS) + CARRY) & CARRIED) == CARRIED);
    }

    private boolean follows(int b) {
        if (missing == 0) {
            return begins(b);
        }
        boolean fits = b >= lowest && b <= highest;
        missing--;
        lowest = LOWEST;
        highest = HIGHEST;
        return fits;
    }

    private boolean begins(int b) {
        if (b < 0xC2 || b > 0xF4) {
            return false;
        }
        if (b < 0xE0) {
            missing = 1;
        } else if (b < 0xF0) {
            missing = 2;
            lowest = b == 0xE0 ? 0xA0 : LOWEST;
            highest = b == 0xED ? 0x9F : HIGHEST;
        } else {
            missing = 3;
            lowest = b == 0xF0 ? 0x90 : LOWEST;
            highest = b == 0xF4 ? 0x8F : HIGHEST;
        }
        return true;
    }

    @Override
    public void end(long line) throws MalformedFileException {
        if (missing > 0) {
            throw EncodingCheck.refusal(StandardCharsets.UTF_8, line);
        }
    }
}
