package dev.okrug.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Content packed as deliverers pack it. */
public final class Packed {

    private Packed() {}

    public static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Members in their order; a name that ends in a slash is a folder. */
    public static byte[] zip(Map<String, byte[]> members) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                out.putNextEntry(new ZipEntry(member.getKey()));
                out.write(member.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** What is inside, as far as it can be unpacked. */
    public static byte[] content(byte[] file) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(file);
        try {
            if (file.length > 2 && (file[0] & 0xff) == 0x1f && (file[1] & 0xff) == 0x8b) {
                return new GZIPInputStream(bytes).readAllBytes();
            }
            if (file.length > 2 && file[0] == 'P' && file[1] == 'K') {
                ZipInputStream archive = new ZipInputStream(bytes);
                archive.getNextEntry();
                return archive.readAllBytes();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
