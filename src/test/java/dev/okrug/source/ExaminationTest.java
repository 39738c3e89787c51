package dev.okrug.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.okrug.testing.Packed;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExaminationTest {

    private static final String HEADER = "region,period,flow,commodity,partner,value_usd";
    private static final String RECORD = "45000,2023-01,export,2208,BY,10.50\n";
    private static final String TABLE = HEADER + "\n" + RECORD + RECORD;

    @TempDir
    Path folder;

    static Stream<Arguments> textsThatAreNoTables() {
        return Stream.of(
                arguments("an empty file", "", "the file is empty. Ask for it again, or take it away"),
                arguments(
                        "a web page",
                        "\n <!DOCTYPE html><html><body>404</body></html>",
                        "line 1: this is a web page, not a table: the download failed. Fetch the file again"),
                arguments("a web page without a type", "<HTML>…", "line 1: this is a web page"),
                arguments("an XML message", "<?xml version=\"1.0\"?><Error/>", "line 1: this is a web page"),
                arguments("a NUL byte in a record", TABLE + "a\0b\n", "line 4: a NUL byte"),
                arguments("a NUL byte in the header", "region\0" + TABLE, "line 1: a NUL byte"),
                arguments(
                        "a missing column",
                        "region,flow,name\n",
                        "line 1: no column period. Columns found: region,"
                                + " flow, name. Name the column in the profile, or say what holds for the whole file: settings:"
                                + " { period: … }"),
                arguments("a header without names", "\n" + TABLE, "line 1: no column region. Columns found: ."),
                arguments(
                        "two columns for one field",
                        HEADER + ", Partner\n" + RECORD,
                        "line 1: 2 columns are named for partner in: " + HEADER.replace(",", ", ") + ",  Partner"),
                arguments("an unclosed quote", TABLE + "\"a,b\nc,d\n", "line 4: a quote opens here and never closes"),
                arguments(
                        "text after a closing quote",
                        TABLE + "a,\"b\"c\n",
                        "line 4: text follows a closing quote. Double the quotes inside of a quoted field"),
                arguments("a header that runs on", "\"region\n" + TABLE, "line 1: the header is malformed"),
                arguments("a header of a megabyte", "x".repeat(1 << 20), "line 1: the header is longer than 262144"),
                arguments(
                        "a record of two megabytes",
                        TABLE + "x".repeat(2 << 20) + "\n",
                        "line 4: a record longer than 1048576 bytes"),
                arguments(
                        "a quote that swallows megabytes",
                        TABLE + "\"" + RECORD.repeat(50_000),
                        "line 4: a quote opens here and does not close within 1048576 bytes"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("textsThatAreNoTables")
    void what_is_no_table_is_refused_with_its_line(String what, String text, String why) {
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8)))
                .startsWith("Cannot read " + folder.resolve("delivered") + " as okrug: " + why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf_16_is_refused(String charset) {
        assertThat(refusal(("\uFEFF" + TABLE).getBytes(Charset.forName(charset))))
                .contains("the file is UTF-16. Save it as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void bytes_in_another_encoding_are_refused_with_their_line(String newline) {
        byte[] latin = (TABLE + "99000,2023-01,export,2208,BY,São\n")
                .replace("\n", newline)
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(latin))
                .contains("line 4: bytes that are not UTF-8. If the file is in another encoding, say so");
    }

    @Test
    void bytes_in_another_encoding_are_refused_far_behind_the_first_block() {
        byte[] text = (TABLE + RECORD.repeat(20_000) + "São\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(text)).contains("line 20004: bytes that are not UTF-8");
    }

    @Test
    void a_header_in_another_encoding_is_refused() {
        assertThat(refusal(("São," + TABLE).getBytes(StandardCharsets.ISO_8859_1)))
                .contains("line 1: bytes that are not UTF-8");
    }

    @Test
    void a_character_cut_by_the_end_of_the_file_is_refused() {
        byte[] whole = (TABLE + "Ж").getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(Arrays.copyOf(whole, whole.length - 1))).contains("line 4: bytes that are not UTF-8");
    }

    @Test
    void a_dbf_table_is_refused_wherever_its_records_were_cut() {
        byte[] whole = Tables.okrug().dbf(StandardCharsets.UTF_8);
        int record = 7 * 40 + 1;
        int header = 32 * 8 + 1;
        assertThat(whole).hasSize(header + 3 * record + 1);
        for (int missing : List.of(2, record / 2, record + 1, 2 * record + 1, 3 * record, 3 * record + header / 2)) {
            assertThat(refusal(Arrays.copyOf(whole, whole.length - missing)))
                    .as("%d bytes cut", missing)
                    .contains("cut short: ask for it again");
        }
    }

    @Test
    void a_table_without_records_is_read() {
        assertThat(examined(HEADER.getBytes(StandardCharsets.UTF_8)).shape().records())
                .isZero();
        assertThat(examined((HEADER + "\r\n").getBytes(StandardCharsets.UTF_8))
                        .shape()
                        .chunks())
                .isEmpty();
    }

    @Test
    void a_header_that_begins_with_a_digit_is_text() {
        Examination examination = examined(("0_id," + TABLE).getBytes(StandardCharsets.UTF_8));
        assertThat(examination.shape().format()).isEqualTo("delimited");
        assertThat(examination.unused()).containsExactly("0_id");
    }

    @Test
    void the_digest_is_that_of_the_file_as_delivered() {
        assertThat(examined(TABLE.getBytes(StandardCharsets.UTF_8)).digest())
                .isEqualTo(examined(TABLE.getBytes(StandardCharsets.UTF_8)).digest())
                .isNotEqualTo(examined(Packed.gzip(TABLE.getBytes(StandardCharsets.UTF_8)))
                        .digest())
                .matches("[0-9a-f]{64}");
    }

    private String refusal(byte[] content) {
        return ExaminedFile.refusal(folder, content);
    }

    private Examination examined(byte[] content) {
        return ExaminedFile.of(folder, content);
    }
}
