package dev.okrug.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where records begin and end in delimited bytes, without reading their fields: counts them, and cuts the content
 * into chunks of whole records with the line on which each starts. Quotes are followed since a quoted field may hold
 * newlines. Works on bytes, so for encodings in which delimiters, quotes and newlines are single ASCII bytes.
 */
final class RecordBoundaries {

    /** No honest record is longer; what is longer is a lost newline or an attack on memory. */
    static final int LONGEST_RECORD = 1 << 20;

    static final String NUL = "a NUL byte. Text files have none; deliver the file as text in its declared encoding";

    private enum State {
        RECORD_START,
        FIELD_START,
        UNQUOTED,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final int delimiter;
    private final int quote;
    private final boolean[] telling = new boolean[256];
    private final long chunkBytes;
    private final List<Chunk> chunks = new ArrayList<>();

    private State state = State.RECORD_START;
    private boolean afterCarriageReturn;
    private long offset;
    private long line;
    private long records;
    private long recordOffset;
    private long quoteLine;
    private long chunkOffset;
    private long chunkLine;

    /** Starts at the first byte after the header. A format without quotes gives quote -1. */
    RecordBoundaries(char delimiter, int quote, long chunkBytes, long offset, long line) {
        this.delimiter = delimiter;
        this.quote = quote;
        for (int each : new int[] {0, '\n', '\r', quote < 0 ? 0 : quote}) {
            telling[each] = true;
        }
        this.chunkBytes = chunkBytes;
        this.offset = offset;
        this.line = line;
        this.chunkOffset = offset;
        this.chunkLine = line;
        this.recordOffset = offset;
    }

    void follow(byte[] bytes, int from, int to) throws MalformedFileException {
        long start = offset - from;
        int i = from;
        while (i < to) {
            // Outside of quotes, only newlines and quotes tell where a record ends: what is between need not be stepped
            // through.
            if (state != State.QUOTED && state != State.QUOTE_IN_QUOTED) {
                i = endOfFields(bytes, i, to);
            }
            offset = start + i;
            if (i < to) {
                step(bytes[i]);
                offset++;
                i++;
            }
        }
        refuseEndlessRecord();
    }

    private int endOfFields(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && !telling[bytes[i] & 0xFF]) {
            i++;
        }
        if (i > from) {
            afterCarriageReturn = false;
            state = bytes[i - 1] == delimiter ? State.FIELD_START : State.UNQUOTED;
        }
        return i;
    }

    /** The line on which the next byte stands. */
    long line() {
        return line;
    }

    private void step(int b) throws MalformedFileException {
        if (b == '\n' && afterCarriageReturn) {
            skipSecondHalfOfNewline();
            return;
        }
        afterCarriageReturn = b == '\r';
        if (b == 0) {
            throw MalformedFileException.at(line, NUL);
        }
        boolean newline = b == '\n' || b == '\r';
        if (state == State.QUOTED) {
            stepInQuotes(b, newline);
        } else if (newline) {
            endLine();
        } else {
            stepOutsideQuotes(b);
        }
    }

    private void skipSecondHalfOfNewline() {
        afterCarriageReturn = false;
        if (state == State.RECORD_START) {
            recordOffset = offset + 1;
            if (chunkOffset == offset) {
                chunkOffset = offset + 1;
            }
        }
    }

    private void stepInQuotes(int b, boolean newline) {
        if (newline) {
            line++;
        } else if (b == quote) {
            state = State.QUOTE_IN_QUOTED;
        }
    }

    private void stepOutsideQuotes(int b) throws MalformedFileException {
        if (b == delimiter) {
            state = State.FIELD_START;
        } else if (b == quote && state == State.QUOTE_IN_QUOTED) {
            state = State.QUOTED;
        } else if (b == quote && state != State.UNQUOTED) {
            quoteLine = line;
            state = State.QUOTED;
        } else if (state == State.QUOTE_IN_QUOTED) {
            throw MalformedFileException.at(
                    line, "text follows a closing quote. Double the quotes inside of a quoted field");
        } else {
            state = State.UNQUOTED;
        }
    }

    private void endLine() throws MalformedFileException {
        refuseEndlessRecord();
        line++;
        if (state != State.RECORD_START) {
            records++;
        }
        state = State.RECORD_START;
        recordOffset = offset + 1;
        if (recordOffset - chunkOffset >= chunkBytes) {
            cutAt(recordOffset);
        }
    }

    private void cutAt(long end) {
        chunks.add(new Chunk(chunkOffset, end - chunkOffset, chunkLine));
        chunkOffset = end;
        chunkLine = line;
    }

    private void refuseEndlessRecord() throws MalformedFileException {
        if (offset - recordOffset > LONGEST_RECORD) {
            throw MalformedFileException.at(
                    state == State.QUOTED ? quoteLine : line,
                    state == State.QUOTED
                            ? "a quote opens here and does not close within " + LONGEST_RECORD + " bytes"
                            : "a record longer than " + LONGEST_RECORD + " bytes");
        }
    }

    /** Ends the content: the last record may lack its newline. */
    void end() throws MalformedFileException {
        if (state == State.QUOTED) {
            throw MalformedFileException.at(quoteLine, "a quote opens here and never closes");
        }
        if (state != State.RECORD_START) {
            records++;
        }
        if (offset > chunkOffset) {
            cutAt(offset);
        }
    }

    long records() {
        return records;
    }

    List<Chunk> chunks() {
        return List.copyOf(chunks);
    }
}
