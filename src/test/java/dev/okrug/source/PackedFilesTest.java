package dev.okrug.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackedFilesTest {

    private static final byte[] TABLE = Tables.okrug().csv();

    @TempDir
    Path folder;

    static Stream<Integer> cuts() {
        int length = Packed.gzip(TABLE).length;
        return IntStream.of(5, 10, 12, length / 2, length - 8, length - 1).boxed();
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void a_truncated_gzip_is_refused_wherever_it_was_cut(int bytes) {
        byte[] whole = Packed.gzip(TABLE);
        assertThat(refusal(Arrays.copyOf(whole, bytes))).contains("the file is cut short: ask for it again");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 9, 15, 25})
    void a_gzip_of_two_parts_is_refused_wherever_the_second_was_cut(int bytesOfSecond) {
        byte[] part = Packed.gzip(TABLE);
        byte[] both = Arrays.copyOf(part, part.length + bytesOfSecond);
        System.arraycopy(part, 0, both, part.length, bytesOfSecond);
        assertThat(refusal(both)).startsWith("Cannot read ");
    }

    @Test
    void a_damaged_gzip_is_refused() {
        byte[] damaged = Packed.gzip(TABLE);
        damaged[damaged.length - 6] ^= 1;
        assertThat(refusal(damaged)).contains("Ask for the file again");
    }

    @Test
    void a_truncated_zip_is_refused() {
        byte[] whole = Packed.zip(Map.of("a.csv", TABLE));
        assertThat(refusal(Arrays.copyOf(whole, 60))).contains("the file is cut short: ask for it again");
    }

    @Test
    void a_zip_with_two_members_is_refused() {
        assertThat(refusal(Packed.zip(new TreeMap<>(Map.of("a.csv", TABLE, "b.csv", TABLE)))))
                .contains("the archive has more than one member; deliver one file in each archive");
    }

    @Test
    void a_zip_that_begins_with_a_folder_is_refused() {
        assertThat(refusal(Packed.zip(new TreeMap<>(Map.of("a/", new byte[0], "a/b.csv", TABLE)))))
                .contains("the archive's first member is not a file");
    }

    @Test
    void a_packed_file_that_grows_beyond_measure_is_refused() {
        byte[] bomb =
                (new String(TABLE, StandardCharsets.UTF_8) + "\n".repeat(65 << 20)).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(Packed.gzip(bomb)))
                .contains("the packed file grows beyond 67108864 bytes. Deliver it unpacked if it is honest");
    }

    private String refusal(byte[] content) {
        return ExaminedFile.refusal(folder, content);
    }
}
