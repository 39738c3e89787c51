package dev.okrug.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DigestTest {

    /** The example of FIPS 180-2, appendix B.1. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);

    @Test
    void textsBytesAndStreamsOfTheSameContentHaveOneDigest() throws IOException {
        assertThat(Digest.of("abc")).isEqualTo(OF_ABC);
        assertThat(Digest.of(ABC)).isEqualTo(OF_ABC);
        assertThat(Digest.of(new ByteArrayInputStream(ABC))).isEqualTo(OF_ABC);
    }

    @Test
    void piecesAddUpToTheWhole() {
        assertThat(Digest.empty().add("a").add("bc").hex()).isEqualTo(OF_ABC);
    }

    @Test
    void contentIsAddedAsItIsRead() throws IOException {
        Digest digest = Digest.empty();
        try (InputStream content = digest.over(new ByteArrayInputStream(ABC))) {
            assertThat(content.readAllBytes()).isEqualTo(ABC);
        }
        assertThat(digest.hex()).isEqualTo(OF_ABC);
    }
}
