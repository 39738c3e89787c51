package dev.okrug.source;

import dev.okrug.contract.Digest;
import dev.okrug.contract.Fault;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.zip.ZipException;
import org.apache.hadoop.conf.Configuration;

/**
 * What one pass over a delivered file tells: that it is what its dialect says, its digest, and where its records are.
 *
 * @param digest SHA-256 of the file as delivered, in hex
 * @param unused columns that no field is read from
 * @param settled whether the file was old enough when it was examined that a later change would show in its time
 */
public record Examination(
        String path,
        long bytes,
        long modified,
        String digest,
        Container container,
        Shape shape,
        List<String> unused,
        boolean settled)
        implements Serializable {

    /** A modification time within this many milliseconds cannot tell two writings apart on every file system. */
    private static final long CLOCK_TICK = 3_000;

    /** Unpacked content may be this many times its file: more is an attack, not a table. */
    private static final long LARGEST_GROWTH = 500;
    /** Below this many unpacked bytes growth does not matter. */
    private static final long HARMLESS_BYTES = 64L << 20;

    /** Examines a file whole. Throws {@link Fault.Kind#INPUT} where it cannot be believed. */
    public static Examination of(String path, Profile dialect, Configuration hadoop) {
        try {
            DeliveredFile file = DeliveredFile.at(path, hadoop);
            boolean settled = System.currentTimeMillis() - file.modified() > CLOCK_TICK;
            Digest digest = Digest.empty();
            try (BufferedInputStream bytes = new BufferedInputStream(digest.over(file.open()), 1 << 18)) {
                Container container = Container.of(bytes);
                Shape shape = shape(file, dialect, container, bytes);
                bytes.transferTo(OutputStream.nullOutputStream());
                return new Examination(
                        path,
                        file.bytes(),
                        file.modified(),
                        digest.hex(),
                        container,
                        shape,
                        Header.unused(dialect, shape.header()),
                        settled);
            }
        } catch (MalformedFileException | ZipException malformed) {
            throw refusal(path, dialect, malformed.getMessage());
        } catch (EOFException cut) {
            throw refusal(path, dialect, "the file is cut short: ask for it again");
        } catch (IOException failed) {
            throw new Fault(
                    Fault.Kind.INPUT,
                    "Cannot read " + path + ": " + withoutStop(failed) + ". Ask for the file again if this stays so.",
                    failed);
        }
    }

    private static Shape shape(DeliveredFile file, Profile dialect, Container container, InputStream bytes)
            throws IOException {
        long limit =
                container == Container.PLAIN ? Long.MAX_VALUE : Math.max(HARMLESS_BYTES, LARGEST_GROWTH * file.bytes());
        BufferedInputStream content =
                new BufferedInputStream(new BoundedGrowth(container.content(bytes), limit), 1 << 16);
        content.mark(RawFormats.HEAD);
        byte[] head = content.readNBytes(RawFormats.HEAD);
        content.reset();
        return RawFormats.of(head).examine(content, dialect, container == Container.PLAIN);
    }

    private static String withoutStop(IOException failed) {
        return String.valueOf(failed.getMessage()).replaceAll("\\.+$", "");
    }

    private static Fault refusal(String path, Profile dialect, String why) {
        return Fault.input("Cannot read " + path + " as " + dialect.name() + ": " + why + ".");
    }
}
