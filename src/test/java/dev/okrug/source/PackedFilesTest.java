package dev.okrug.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.Packed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedFilesTest {

    private static final byte[] TABLE = Tables.okrug().csv();

    @TempDir
    Path folder;

    /** The first byte alone is no packing, and no table either. */
    @Test
    void a_truncated_gzip_is_refused_wherever_it_was_cut() {
        byte[] whole = Packed.gzip(TABLE);
        assertThat(refusal(Arrays.copyOf(whole, 1))).contains("line 1: no column region");
        for (int bytes = 2; bytes < whole.length; bytes++) {
            assertThat(refusal(Arrays.copyOf(whole, bytes)))
                    .as("%d of %d bytes", bytes, whole.length)
                    .contains("the file is cut short: ask for it again");
        }
    }

    @Test
    void a_gzip_of_two_parts_is_refused_wherever_the_second_was_cut() {
        byte[] part = Packed.gzip(TABLE);
        byte[] whole = joined(part, part);
        for (int bytes = part.length + 1; bytes < whole.length; bytes++) {
            assertThat(refusal(Arrays.copyOf(whole, bytes)))
                    .as("%d of %d bytes", bytes, whole.length)
                    .containsIgnoringCase("ask for");
        }
    }

    @Test
    void a_gzip_with_something_behind_it_is_refused() {
        assertThat(refusal(joined(Packed.gzip(TABLE), "behind".getBytes(StandardCharsets.UTF_8))))
                .contains("after a valid .gz stream. Ask for the file again");
    }

    @Test
    void what_is_packed_twice_is_refused() {
        assertThat(refusal(Packed.gzip(Packed.gzip(TABLE)))).contains("the file is packed twice. Unpack it once");
        assertThat(refusal(Packed.gzip(Packed.zip(Map.of("a.csv", TABLE)))))
                .contains("the file is packed twice. Unpack it once");
    }

    @Test
    void a_damaged_gzip_is_refused() {
        byte[] damaged = Packed.gzip(TABLE);
        damaged[damaged.length - 6] ^= 1;
        assertThat(refusal(damaged)).contains("Ask for the file again");
    }

    @Test
    void a_packed_file_that_grows_beyond_measure_is_refused() {
        byte[] bomb =
                (new String(TABLE, StandardCharsets.UTF_8) + "\n".repeat(65 << 20)).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(Packed.gzip(bomb)))
                .contains("the packed file grows beyond 67108864 bytes. Deliver it unpacked if it is honest");
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private String refusal(byte[] content) {
        return ExaminedFile.refusal(folder, content);
    }
}
