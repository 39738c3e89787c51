package dev.okrug.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Proves that bytes are text of a charset, block by block, and names the line where they are not. */
interface EncodingCheck {

    static EncodingCheck of(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) ? new Utf8Check() : new DecoderCheck(charset);
    }

    /**
     * Proves the next bytes.
     *
     * @param line on which the block begins
     */
    void check(byte[] block, int from, int to, long line) throws MalformedFileException;

    /** Ends the content, which may not be in the midst of a character. */
    void end(long line) throws MalformedFileException;

    static MalformedFileException refusal(Charset charset, long line) {
        return MalformedFileException.at(
                line,
                "bytes that are not " + charset.name()
                        + ". If the file is in another encoding, say so: settings: { encoding: windows-1251 }");
    }

    /** How many lines end in a stretch of bytes; two bytes of one line break count once. */
    static long lines(byte[] block, int from, int to) {
        long lines = 0;
        for (int i = from; i < to; i++) {
            boolean secondHalf = block[i] == '\n' && i > from && block[i - 1] == '\r';
            if (block[i] == '\r' || (block[i] == '\n' && !secondHalf)) {
                lines++;
            }
        }
        return lines;
    }
}
