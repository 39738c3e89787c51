package dev.okrug.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Text with a header line and fields between delimiters. */
final class DelimitedText implements RawFormat {

    private static final int BLOCK = 1 << 18;
    /** Bytes of a splittable file that one task reads. */
    private static final long CHUNK = 32L << 20;

    /** FastCSV wants some quote character; this one stands in no text that passed examination. */
    private static final char NO_QUOTE = '\0';

    private static final int MALFORMED = -1;

    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Override
    public String name() {
        return "delimited";
    }

    @Override
    public boolean recognises(byte[] head) {
        return true;
    }

    @Override
    public Shape examine(InputStream content, Profile dialect, boolean splittable) throws IOException {
        byte[] block = new byte[BLOCK];
        int filled = content.readNBytes(block, 0, BLOCK);
        refuseWhatIsNoText(block, filled);
        int start = startsWithMark(block, filled) ? UTF8_MARK.length : 0;
        if (start > 0 && !charset(dialect).equals(StandardCharsets.UTF_8)) {
            throw MalformedFileException.at(
                    1, "the mark of UTF-8, and the encoding is said to be " + dialect.encoding() + ". Say UTF-8");
        }
        int end = endOfLine(block, start, filled);
        int body = afterNewline(block, end, filled);
        EncodingCheck encoding = EncodingCheck.of(charset(dialect));
        encoding.check(block, start, body, 1);
        String headerLine = new String(block, start, end - start, charset(dialect));
        String delimiter = delimiter(dialect, headerLine);
        List<String> header = fields(headerLine, delimiter, dialect);
        Header.prove(dialect, header);

        RecordBoundaries boundaries =
                new RecordBoundaries(delimiter.charAt(0), quote(dialect), splittable ? CHUNK : Long.MAX_VALUE, body, 2);
        int from = body;
        while (filled > 0) {
            encoding.check(block, from, filled, boundaries.line());
            boundaries.follow(block, from, filled);
            from = 0;
            filled = content.readNBytes(block, 0, BLOCK);
        }
        encoding.end(boundaries.line());
        boundaries.end();
        return new Shape(name(), delimiter, header, boundaries.chunks(), boundaries.records());
    }

    private static void refuseWhatIsNoText(byte[] block, int filled) throws MalformedFileException {
        if (filled == 0) {
            throw new MalformedFileException("the file is empty. Ask for it again, or take it away");
        }
        String begin = new String(block, 0, Math.min(filled, 512), StandardCharsets.ISO_8859_1);
        Optional<String> whyNot = ForeignFormats.whyNot(begin);
        if (whyNot.isPresent()) {
            throw new MalformedFileException(whyNot.get());
        }
    }

    private static boolean startsWithMark(byte[] block, int filled) {
        return filled >= 3 && Arrays.equals(block, 0, 3, UTF8_MARK, 0, 3);
    }

    private static int endOfLine(byte[] block, int start, int filled) throws MalformedFileException {
        int end = start;
        while (end < filled && block[end] != '\n' && block[end] != '\r') {
            if (block[end] == 0) {
                throw MalformedFileException.at(1, RecordBoundaries.NUL);
            }
            end++;
        }
        // The whole line break must be in sight, or its second half would count as a line.
        if (end >= BLOCK - 1) {
            throw MalformedFileException.at(1, "the header is longer than " + BLOCK + " bytes");
        }
        return end;
    }

    private static int afterNewline(byte[] block, int end, int filled) {
        boolean pair = end + 1 < filled && block[end] == '\r' && block[end + 1] == '\n';
        return Math.min(filled, end + (pair ? 2 : 1));
    }

    /** The declared delimiter with which most of the dialect's columns are found. */
    private static String delimiter(Profile dialect, String headerLine) {
        String best = dialect.delimiters().get(0);
        int most = MALFORMED;
        for (String delimiter : dialect.delimiters()) {
            int found = columnsFound(headerLine, delimiter, dialect);
            if (found > most) {
                most = found;
                best = delimiter;
            }
        }
        return best;
    }

    /** Fewer than none where a quoted header cannot be split so. */
    private static int columnsFound(String headerLine, String delimiter, Profile dialect) {
        try {
            List<String> header = fields(headerLine, delimiter, dialect);
            return header.size() - Header.unused(dialect, header).size();
        } catch (MalformedFileException otherDelimiter) {
            return MALFORMED;
        }
    }

    private static List<String> fields(String headerLine, String delimiter, Profile dialect)
            throws MalformedFileException {
        try {
            return headerLine.isEmpty()
                    ? List.of()
                    : reader(delimiter, dialect).ofSingleCsvRecord(headerLine).getFields();
        } catch (CsvParseException malformed) {
            throw MalformedFileException.at(1, "the header is malformed: " + malformed.getMessage());
        }
    }

    static CsvReader.CsvReaderBuilder reader(String delimiter, Profile dialect) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter(dialect.quote().isEmpty() ? NO_QUOTE : (char) quote(dialect))
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(4 * RecordBoundaries.LONGEST_RECORD);
    }

    private static int quote(Profile dialect) {
        return dialect.quote().isEmpty() ? -1 : dialect.quote().charAt(0);
    }

    static Charset charset(Profile dialect) {
        return Charset.forName(dialect.encoding());
    }

    @Override
    public RecordReader open(InputStream content, Chunk chunk, RawDelivery delivery, Profile dialect) {
        return new DelimitedReader(new LimitedStream(content, chunk.length()), chunk, delivery, dialect);
    }
}
