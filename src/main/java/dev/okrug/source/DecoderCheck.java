package dev.okrug.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Proves it by decoding, for charsets other than UTF-8. */
final class DecoderCheck implements EncodingCheck {

    private final CharsetDecoder decoder;
    private final CharBuffer scratch = CharBuffer.allocate(1 << 18);
    /** Begins a character that was cut by the end of a block. */
    private ByteBuffer carried = ByteBuffer.allocate(0);

    DecoderCheck(Charset charset) {
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public void check(byte[] block, int from, int to, long line) throws MalformedFileException {
        int before = carried.remaining();
        ByteBuffer bytes = ByteBuffer.allocate(before + to - from)
                .put(carried)
                .put(block, from, to - from)
                .flip();
        if (!decodes(bytes, false)) {
            int bad = Math.max(from, from + bytes.position() - before);
            throw EncodingCheck.refusal(decoder.charset(), line + EncodingCheck.lines(block, from, bad));
        }
        carried = ByteBuffer.allocate(bytes.remaining()).put(bytes).flip();
    }

    private boolean decodes(ByteBuffer bytes, boolean last) {
        CoderResult result;
        do {
            scratch.clear();
            result = decoder.decode(bytes, scratch, last);
        } while (result.isOverflow());
        return !result.isError();
    }

    @Override
    public void end(long line) throws MalformedFileException {
        if (!decodes(carried, true)) {
            throw EncodingCheck.refusal(decoder.charset(), line);
        }
    }
}
