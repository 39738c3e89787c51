package dev.okrug.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.management.ThreadMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However large a file is, looking at it takes a few megabytes. All that a thread ever asked for is counted, kept or not. */
class BoundedMemoryTest {

    private static final int MEGABYTES = 100;
    private static final long ENOUGH_BYTES = 24L << 20;
    private static final String TABLE =
            "region,period,flow,commodity,partner,value_usd\n45000,2023-01,export,2208,BY,10.50\n";

    @TempDir
    Path folder;

    /** How a file is written. */
    private interface Packing {
        OutputStream over(OutputStream file) throws IOException;
    }

    static Stream<Arguments> giants() {
        Packing plain = file -> file;
        Packing gzip = GZIPOutputStream::new;
        Packing zip = file -> {
            ZipOutputStream archive = new ZipOutputStream(file);
            archive.putNextEntry(new ZipEntry("a.csv"));
            return archive;
        };
        return Stream.of(
                arguments("a line of 100 MB", TABLE, "x", plain, "line 3: a record longer than 1048576 bytes"),
                arguments("a packed line of 100 MB", TABLE, "x", gzip, "line 3: a record longer than 1048576 bytes"),
                arguments(
                        "a quote over 100 MB",
                        TABLE + "\"",
                        "x\n",
                        plain,
                        "line 3: a quote opens here and does not close within 1048576 bytes"),
                arguments("a header of 100 MB", "", "x", plain, "line 1: the header is longer than 262144 bytes"),
                arguments("fields of 100 MB", TABLE, ",", plain, "line 3: a record longer than 1048576 bytes"),
                arguments(
                        "a gzip bomb",
                        TABLE,
                        "\n",
                        gzip,
                        "the packed file grows beyond 67108864 bytes. Deliver it unpacked if it is honest"),
                arguments("a zip bomb", TABLE, "\n", zip, "the packed file grows beyond 67108864 bytes."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("giants")
    void a_giant_is_refused_in_little_memory(String what, String start, String repeated, Packing packing, String why)
            throws IOException {
        Path file = written(start, repeated, packing);
        long before = allocated();
        String refusal = ExaminedFile.refusal(file);
        assertThat(allocated() - before).as("bytes asked for").isLessThan(ENOUGH_BYTES);
        assertThat(refusal).startsWith("Cannot read " + file + " as okrug: " + why);
    }

    @Test
    void a_long_file_of_short_records_is_examined_in_little_memory() throws IOException {
        Path file = written(TABLE, "45000,2023-01,export,2208,BY,10.50\n", out -> out);
        Profile dialect = Dialects.okrug();
        long before = allocated();
        Examination examined = Examination.of(file.toString(), dialect, new Configuration());
        assertThat(allocated() - before).as("bytes asked for").isLessThan(ENOUGH_BYTES);
        assertThat(examined.shape().chunks()).hasSizeBetween(3, 5);
    }

    @Test
    void a_batch_of_long_records_is_full_before_it_is_large() {
        Profile dialect = Dialects.okrug();
        byte[] table = Tables.okrug().csv();
        Shape shape = ExaminedFile.of(folder, table).shape();
        RawDelivery delivery = new RawDelivery(1, "text", 0, 0, Container.PLAIN, shape, Map.of(), 209912);
        RawBatch batch = new RawBatch(delivery, 0, dialect, RawRecords.schema());
        char[] longest = "x".repeat(RecordBoundaries.LONGEST_RECORD).toCharArray();
        while (!batch.full()) {
            batch.begin(1);
            batch.append(0, longest, 0, longest.length);
            batch.end(1);
        }
        assertThat((long) batch.rows() * longest.length).isEqualTo(RawBatch.LARGEST_TEXT);
    }

    private Path written(String start, String repeated, Packing packing) throws IOException {
        Path file = folder.resolve("giant");
        byte[] block = repeated.repeat((1 << 20) / repeated.length()).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = packing.over(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            for (int megabyte = 0; megabyte < MEGABYTES; megabyte++) {
                out.write(block);
            }
        }
        return file;
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
