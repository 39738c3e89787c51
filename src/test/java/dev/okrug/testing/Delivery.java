package dev.okrug.testing;

import dev.okrug.source.Examination;
import dev.okrug.source.Profile;
import dev.okrug.source.RawDelivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;

/** A file put where a test can deliver it. */
public final class Delivery {

    /** Made once: it reads files of its own. */
    private static final Configuration HADOOP = new Configuration();

    private Delivery() {}

    /** The delivery of a file that holds this content; the last month that it can know of as year × 100 + month. */
    public static RawDelivery of(Path file, byte[] content, Profile dialect, long number, int knownUntil) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(Examination.of(file.toString(), dialect, HADOOP), dialect, number, knownUntil);
    }

    /** The delivery of a file that has been examined. */
    public static RawDelivery of(Examination examined, Profile dialect, long number, int knownUntil) {
        return new RawDelivery(
                number,
                examined.path(),
                examined.bytes(),
                examined.modified(),
                examined.container(),
                examined.shape(),
                dialect.constants(),
                knownUntil);
    }
}
