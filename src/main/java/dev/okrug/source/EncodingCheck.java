package dev.okrug.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Proves that bytes are text of a charset, block by block, and names the line where they are not. */
final class EncodingCheck {

    private final CharsetDecoder decoder;
    private final CharBuffer scratch = CharBuffer.allocate(1 << 18);
    private ByteBuffer carried = ByteBuffer.allocate(0);
    private long line = 1;
    private boolean afterCarriageReturn;

    EncodingCheck(Charset charset) {
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    void check(byte[] block, int from, int to) throws MalformedFileException {
        ByteBuffer bytes = joined(block, from, to);
        decode(bytes, false);
        carried = ByteBuffer.allocate(bytes.remaining()).put(bytes).flip();
    }

    void end() throws MalformedFileException {
        decode(carried, true);
    }

    /** A character cut in two by the end of a block is made whole with the next. */
    private ByteBuffer joined(byte[] block, int from, int to) {
        if (!carried.hasRemaining()) {
            return ByteBuffer.wrap(block, from, to - from);
        }
        return ByteBuffer.allocate(carried.remaining() + to - from)
                .put(carried)
                .put(block, from, to - from)
                .flip();
    }

    private void decode(ByteBuffer bytes, boolean last) throws MalformedFileException {
        CoderResult result;
        do {
            scratch.clear();
            result = decoder.decode(bytes, scratch, last);
            countLines();
            if (result.isError()) {
                String charset = decoder.charset().name();
                throw MalformedFileException.at(
                        line,
                        "bytes that are not " + charset
                                + ". If the file is in another encoding, say so: settings: { encoding: windows-1251 }");
            }
        } while (result.isOverflow());
    }

    private void countLines() {
        scratch.flip();
        char[] decoded = scratch.array();
        for (int i = 0; i < scratch.limit(); i++) {
            boolean secondHalf = decoded[i] == '\n' && afterCarriageReturn;
            afterCarriageReturn = decoded[i] == '\r';
            if (afterCarriageReturn || (decoded[i] == '\n' && !secondHalf)) {
                line++;
            }
        }
    }
}
