package dev.okrug.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first bytes of a stream. */
final class LimitedStream extends FilterInputStream {

    private long left;

    LimitedStream(InputStream in, long length) {
        super(in);
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        int b = left > 0 ? super.read() : -1;
        left -= b < 0 ? 0 : 1;
        return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = left > 0 ? super.read(buffer, from, (int) Math.min(length, left)) : -1;
        left -= Math.max(count, 0);
        return count;
    }
}
