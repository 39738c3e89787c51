package dev.okrug.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
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
            return new SingleMember(new ZipInputStream(packed));
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
        boolean zip = head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        return zip ? ZIP : PLAIN;
    }

    /** The only member of an archive; a second one would otherwise be lost without a word. */
    private static final class SingleMember extends InputStream {
        private final ZipInputStream archive;
        private boolean ended;

        SingleMember(ZipInputStream archive) throws IOException {
            this.archive = archive;
            ZipEntry member = archive.getNextEntry();
            if (member == null || member.isDirectory()) {
                throw new ZipException("the archive's first member is not a file; deliver one file in each archive");
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int count = ended ? -1 : archive.read(buffer, from, length);
            if (count < 0 && !ended) {
                ended = true;
                if (archive.getNextEntry() != null) {
                    throw new ZipException("the archive has more than one member; deliver one file in each archive");
                }
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            archive.close();
        }
    }
}
