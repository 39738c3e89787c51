package dev.okrug.source;

import java.nio.charset.StandardCharsets;

/**
 * Proves that bytes are UTF-8, by the table of well-formed sequences of the Unicode Standard (3-7), without decoding them: every
 * byte of every delivery goes through here, and decoding took a twentieth of a run.
 */
final class Utf8Check implements EncodingCheck {

    private static final int LOWEST = 0x80;
    private static final int HIGHEST = 0xBF;

    /** Bytes that the character begun still wants, and what the next one may be. */
    private int missing;

    private int lowest = LOWEST;
    private int highest = HIGHEST;

    @Override
    public void check(byte[] block, int from, int to, long line) throws MalformedFileException {
        for (int i = from; i < to; i++) {
            int b = block[i];
            if ((b < 0 || missing > 0) && !follows(b & 0xFF)) {
                throw EncodingCheck.refusal(StandardCharsets.UTF_8, line + EncodingCheck.lines(block, from, i));
            }
        }
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
