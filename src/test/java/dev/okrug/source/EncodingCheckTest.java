package dev.okrug.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingCheckTest {

    private static final Charset GB = Charset.forName("GB18030");

    /** The message where the bytes are refused, else nothing; blocks end after each count of bytes. */
    private static String refusal(Charset charset, byte[] bytes, int blockBytes) {
        EncodingCheck check = EncodingCheck.of(charset);
        long line = 1;
        try {
            for (int from = 0; from < bytes.length; from += blockBytes) {
                int to = Math.min(bytes.length, from + blockBytes);
                check.check(bytes, from, to, line);
                line += EncodingCheck.lines(bytes, 0, to) - EncodingCheck.lines(bytes, 0, from);
            }
            check.end(line);
            return "";
        } catch (MalformedFileException malformed) {
            return malformed.getMessage();
        }
    }

    /** Of millions of sequences, only one that is misjudged is worth a description. */
    private static void assertJudgedAsTheDecoderDoes(byte[] bytes, int blockBytes) {
        boolean isTaken = refusal(StandardCharsets.UTF_8, bytes, blockBytes).isEmpty();
        if (isTaken != isDecoded(bytes)) {
            fail("%s is %s, unlike by the decoder", Arrays.toString(bytes), isTaken ? "taken" : "refused");
        }
    }

    private static boolean isDecoded(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        return !decoder.decode(ByteBuffer.wrap(bytes), text, true).isError()
                && !decoder.flush(text).isError();
    }

    @Test
    void everySequenceOfUpToThreeBytesIsJudgedAsTheDecoderDoes() {
        IntStream.range(0, 256).parallel().forEach(first -> {
            for (int second = 0; second < 256; second++) {
                byte[] two = {(byte) first, (byte) second};
                assertJudgedAsTheDecoderDoes(two, 1);
                for (int third = 0x70; third < 256; third += 3) {
                    byte[] three = {(byte) first, (byte) second, (byte) third};
                    assertJudgedAsTheDecoderDoes(three, 3);
                }
            }
        });
    }

    @Test
    void randomSequencesOfFourBytesAreJudgedAsTheDecoderDoes() {
        Random random = new Random(5);
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[5];
            random.nextBytes(bytes);
            bytes[0] = (byte) (0xEE + random.nextInt(8));
            bytes[2] = (byte) (0x80 | bytes[2]);
            bytes[3] = (byte) (0x80 | bytes[3]);
            assertJudgedAsTheDecoderDoes(bytes, 2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 100})
    void theLineOfTheFirstBadByteIsTold(int blockBytes) {
        byte[] text = "Минск\r\nBrest\rГродно\n?".getBytes(StandardCharsets.UTF_8);
        text[text.length - 1] = (byte) 0xFF;
        assertThat(refusal(StandardCharsets.UTF_8, text, blockBytes)).startsWith("line 4: bytes that are not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void charactersOfOtherCharsetsMayBeCutByTheEndOfABlock(int blockBytes) {
        assertThat(refusal(GB, "北京\n上海".getBytes(GB), blockBytes)).isEmpty();
        byte[] bad = "北京\n上海".getBytes(GB);
        bad[bad.length - 1] = (byte) 0xFF;
        assertThat(refusal(GB, bad, blockBytes)).contains("line 2").contains("not GB18030");
    }
}
