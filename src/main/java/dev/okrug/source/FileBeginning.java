package dev.okrug.source;

import dev.okrug.contract.Fault;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;

/** The beginning of a file of which nobody has said what it is. */
public final class FileBeginning {

    private static final int MOST_BYTES = 8 << 20;
    /** More are not looked at. */
    public static final int MOST_RECORDS = 5_000;

    /** What customs services write such tables in. */
    private static final String DECLARED = "customs-dump";

    private final byte[] text;
    private final List<List<String>> table;
    private final boolean whole;

    private FileBeginning(byte[] text, List<List<String>> table, boolean whole) {
        this.text = text;
        this.table = List.copyOf(table);
        this.whole = whole;
    }

    /**
     * Reads the beginning of a file.
     *
     * @throws Fault of kind INPUT where it is not there, damaged, or surely no table
     */
    public static FileBeginning of(String path, Configuration hadoop) {
        try (BufferedInputStream file = DeliveredFile.at(path, hadoop).open()) {
            Container container = Container.of(file);
            BufferedInputStream content = new BufferedInputStream(container.content(file), 1 << 16);
            content.mark(RawFormats.HEAD);
            byte[] head = content.readNBytes(RawFormats.HEAD);
            content.reset();
            return RawFormats.of(head) instanceof DbfTable
                    ? new FileBeginning(new byte[0], records(content), false)
                    : text(path, content);
        } catch (IOException failed) {
            throw Fault.input("Cannot read " + path + ": " + failed.getMessage() + ". Look at the path and the file.");
        }
    }

    private static FileBeginning text(String path, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(MOST_BYTES);
        String begin = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
        Optional<String> whyNot = bytes.length == 0 ? Optional.of("the file is empty") : ForeignFormats.whyNot(begin);
        if (whyNot.isPresent()) {
            throw Fault.input("Cannot read " + path + ": " + whyNot.get() + ".");
        }
        boolean whole = bytes.length < MOST_BYTES;
        return new FileBeginning(whole ? bytes : untilLastLine(bytes), List.of(), whole);
    }

    /** Its first bytes, unpacked; none where it is a dBase table. */
    public byte[] text() {
        return text.clone();
    }

    /** The first records of a dBase table, its column names before them; empty where it is text. */
    public List<List<String>> table() {
        return table;
    }

    /** In what dBase tables are read. */
    public static String encodingOfTables() {
        return Profiles.named(DECLARED).dbfEncoding();
    }

    /** Whether there is no more. */
    public boolean whole() {
        return whole;
    }

    private static byte[] untilLastLine(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    private static List<List<String>> records(InputStream content) throws IOException {
        DbfHead head = DbfHead.read(content);
        List<List<String>> rows = new ArrayList<>();
        rows.add(head.columns().stream().map(DbfColumn::name).toList());
        DbfRecords records = new DbfRecords(content, head, Profiles.named(DECLARED));
        while (rows.size() <= MOST_RECORDS && records.next()) {
            rows.add(List.of(records.texts()));
        }
        return rows;
    }
}
