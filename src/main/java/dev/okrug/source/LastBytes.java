package dev.okrug.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A stream that remembers its last bytes. */
final class LastBytes extends FilterInputStream {

    private final byte[] ring;
    private long read;

    LastBytes(InputStream in, int remembered) {
        super(in);
        this.ring = new byte[remembered];
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            ring[(int) (read++ % ring.length)] = (byte) b;
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        int kept = Math.min(Math.max(count, 0), ring.length);
        read += Math.max(count, 0) - kept;
        for (int i = count - kept; i < count; i++) {
            ring[(int) (read++ % ring.length)] = buffer[from + i];
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, ring.length)).length;
    }

    void skipToEnd() throws IOException {
        transferTo(OutputStream.nullOutputStream());
    }

    /** The last bytes that were read, in their order. */
    byte[] bytes() {
        int length = (int) Math.min(read, ring.length);
        byte[] last = new byte[length];
        for (int i = 0; i < length; i++) {
            last[i] = ring[(int) ((read - length + i) % ring.length)];
        }
        return last;
    }
}
