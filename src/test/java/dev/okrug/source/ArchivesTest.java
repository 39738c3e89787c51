package dev.okrug.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.Packed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivesTest {

    private static final byte[] TABLE = Tables.okrug().csv();
    private static final byte[] ONE = Packed.zip(Map.of("a.csv", TABLE));
    private static final byte[] TWO = Packed.zip(new TreeMap<>(Map.of("a.csv", TABLE, "b.csv", TABLE)));

    /** Where the flags of the first member stand, and the number of members from the end. */
    private static final int FLAGS = 6;

    private static final int MEMBERS_FROM_END = 12;

    @TempDir
    Path folder;

    @Test
    void a_truncated_archive_is_refused_wherever_it_was_cut() {
        for (int bytes = 4; bytes < ONE.length; bytes++) {
            assertThat(refusal(Arrays.copyOf(ONE, bytes)))
                    .as("%d of %d bytes", bytes, ONE.length)
                    .containsAnyOf("sk for it again", "the archive has no member");
        }
    }

    /** A cut within the first bytes of the second member would leave an archive that looks like one of one member. */
    @Test
    void an_archive_of_two_members_is_refused_wherever_it_was_cut() {
        for (int bytes = 4; bytes <= TWO.length; bytes++) {
            assertThat(refusal(Arrays.copyOf(TWO, bytes))).as("%d bytes", bytes).startsWith("Cannot read ");
        }
        assertThat(refusal(TWO)).contains("the archive has more than one member; deliver one file in each archive");
    }

    @Test
    void an_archive_without_a_member_is_refused() {
        assertThat(refusal(Packed.zip(Map.of()))).contains("the archive has no member");
    }

    @Test
    void an_archive_that_begins_with_a_folder_is_refused() {
        assertThat(refusal(Packed.zip(new TreeMap<>(Map.of("a/", new byte[0], "a/b.csv", TABLE)))))
                .contains("the archive's first member is not a file");
    }

    /** Nothing is ever written under the name of a member. */
    @ParameterizedTest
    @ValueSource(strings = {"deep/er/a.csv", "../../a.csv", "/etc/passwd", "C:\\a.csv", "Данные.csv", " "})
    void the_name_of_the_member_does_not_matter(String name) {
        assertThat(ExaminedFile.of(folder, Packed.zip(Map.of(name, TABLE)))
                        .shape()
                        .records())
                .isEqualTo(3);
    }

    @Test
    void an_archive_with_a_password_is_refused() {
        byte[] encrypted = ONE.clone();
        encrypted[FLAGS] |= 1;
        assertThat(refusal(encrypted))
                .contains("the archive cannot be unpacked (encrypted ZIP entry not supported). Pack it anew, as a plain"
                        + " zip without a password");
    }

    @Test
    void an_archive_with_something_behind_it_is_refused() {
        byte[] longer = Arrays.copyOf(ONE, ONE.length + 1);
        assertThat(refusal(longer)).contains("the archive does not end as archives do: it is cut short, or something");
    }

    @Test
    void an_archive_that_speaks_of_more_members_than_it_has_is_refused() {
        byte[] bragging = ONE.clone();
        bragging[ONE.length - MEMBERS_FROM_END] = 2;
        assertThat(refusal(bragging)).contains("the archive says that it has 2 members, and one can be read");
    }

    @Test
    void an_archive_with_a_comment_is_read() {
        byte[] commented = Arrays.copyOf(ONE, ONE.length + 5);
        commented[ONE.length - 2] = 5;
        assertThat(ExaminedFile.of(folder, commented).shape().records()).isEqualTo(3);
    }

    @Test
    void a_spreadsheet_is_refused() {
        byte[] sheet = "<?xml version=\"1.0\"?>".getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(Packed.zip(Map.of("[Content_Types].xml", sheet))))
                .contains("the archive holds XML, as a spreadsheet does. Save the table as CSV and deliver that");
    }

    @Test
    void a_member_whose_bytes_were_changed_is_refused() {
        for (int at = 40; at < 120; at++) {
            byte[] damaged = ONE.clone();
            damaged[at] ^= 1;
            assertThat(refusal(damaged)).as("byte %d", at).startsWith("Cannot read ");
        }
    }

    private String refusal(byte[] content) {
        return ExaminedFile.refusal(folder, content);
    }
}
