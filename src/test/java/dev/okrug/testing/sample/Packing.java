package dev.okrug.testing.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** How a file is packed; the same bytes give the same package, at whatever time and place. */
enum Packing {
    PLAIN,
    GZIP,
    ZIP;

    /** For the first midnight that a zip can hold, Java adds a second time stamp that depends on the time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    static Packing of(String path) {
        return path.endsWith(".gz") ? GZIP : path.endsWith(".zip") ? ZIP : PLAIN;
    }

    byte[] pack(byte[] bytes, String member) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = into(packed, member)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private OutputStream into(OutputStream packed, String member) throws IOException {
        return switch (this) {
            case PLAIN -> packed;
            case GZIP -> new GZIPOutputStream(packed);
            case ZIP -> zip(packed, member);
        };
    }

    private static OutputStream zip(OutputStream packed, String member) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(packed);
        ZipEntry entry = new ZipEntry(member);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        return zip;
    }
}
