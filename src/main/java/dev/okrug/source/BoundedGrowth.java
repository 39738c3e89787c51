package dev.okrug.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacked content that is refused when it grows beyond all measure. */
final class BoundedGrowth extends FilterInputStream {

    private final long limit;
    private long read;

    BoundedGrowth(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int bytes) throws MalformedFileException {
        read += bytes;
        if (read > limit) {
            throw new MalformedFileException(
                    "the packed file grows beyond " + limit + " bytes. Deliver it unpacked if it is honest");
        }
    }
}
