package dev.okrug.testing;

import java.io.IOException;
import java.io.OutputStream;

/** Bytes on their way into a file, with numbers written without an object in between. */
final class DumpBuffer {

    private static final int SIZE = 1 << 17;
    /** Longer than any line. */
    private static final int ROOM = 1 << 10;

    private final OutputStream out;
    private final byte[] bytes = new byte[SIZE];
    private int length;

    DumpBuffer(OutputStream out) {
        this.out = out;
    }

    void put(byte[] word) {
        System.arraycopy(word, 0, bytes, length, word.length);
        length += word.length;
    }

    void put(char ascii) {
        bytes[length++] = (byte) ascii;
    }

    void number(long value) {
        int end = length + digits(value);
        length = end;
        for (long rest = value; end > length - digits(value); rest /= 10) {
            bytes[--end] = (byte) ('0' + rest % 10);
        }
    }

    /** A number with a decimal comma before its last digits. */
    void decimal(long value, int decimals) {
        long one = decimals == 2 ? 100 : 1000;
        number(value / one);
        put(',');
        for (long place = one / 10; place > 0; place /= 10) {
            put((char) ('0' + value / place % 10));
        }
    }

    void endOfLine() throws IOException {
        if (length > SIZE - ROOM) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    private static int digits(long value) {
        int digits = 1;
        for (long rest = value / 10; rest > 0; rest /= 10) {
            digits++;
        }
        return digits;
    }
}
