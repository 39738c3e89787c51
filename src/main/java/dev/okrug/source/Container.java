package dev.okrug.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** What a delivered file is packed in; told from its first bytes, since names lie. */
public enum Container {
    PLAIN {
        @Override
        InputStream content(InputStream packed) {
            return packed;
        }
    },
    GZIP {
        @Override
        InputStream content(InputStream packed) throws IOException {
            // A file may be several packed files one after the other; Java's own reader drops what it cannot read of
            // them.
            return GzipCompressorInputStream.builder()
                    .setInputStream(packed)
                    .setDecompressConcatenated(true)
                    .get();
        }
    },
    ZIP {
        @Override
        InputStream content(InputStream packed) throws IOException {
            return new ZipMember(packed);
        }
    };

    /** What is inside, to be read to its end: only there can damage at the end be seen. */
    abstract InputStream content(InputStream packed) throws IOException;

    static Container of(BufferedInputStream file) throws IOException {
        file.mark(4);
        byte[] head = file.readNBytes(4);
        file.reset();
        if (head.length >= 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b) {
            return GZIP;
        }
        return isZip(head) ? ZIP : PLAIN;
    }

    /** An archive begins with its first member, and an empty one with its end. */
    private static boolean isZip(byte[] head) {
        return head.length == 4
                && head[0] == 'P'
                && head[1] == 'K'
                && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
    }
}
