package dev.okrug.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables whose columns are seven texts of 40 bytes. */
class DbfTableTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
            # offset | byte | why
            0        | 2    | line 1: a NUL byte
            4        | 9    | the table's head promises 9 records, and 3 are there. The file is cut short: ask for it again
            4        | 2    | more follows than the records that the table's head promises. Ask for it again
            8        | 32   | the table's head promises 3 records, and 2 are there. The file is cut short: ask for it again
            9        | 0    | the table is malformed: its head is said to have 1 bytes. Ask for it again
            8        | 0    | the table is malformed: its list of columns has no end. Ask for it again
            10       | 26   | the table is malformed: its columns take 281 bytes and its records 282. Ask for it again
            15       | 1    | the table is encrypted. Ask for it without a password
            208      | 41   | the table is malformed: its columns take 282 bytes and its records 281. Ask for it again
            203      | 73   | column value_usd is of type I, which is not written as text
            192      | 65   | line 1: no column value_usd. Columns found: region, period, flow, commodity, partner, Aalue_usd
            257      | 35   | the table is malformed: record 1 does not begin where it should. Ask for it again
            538      | 0    | the table is malformed: record 2 does not begin where it should. Ask for it again
            """)
    void a_table_with_a_wrong_byte_is_refused(int offset, int value, String why) {
        byte[] table = Tables.okrug().dbf(StandardCharsets.UTF_8);
        table[offset] = (byte) value;
        assertThat(refusal(table)).startsWith("Cannot read " + folder.resolve("delivered") + " as okrug: " + why);
    }

    @Test
    void a_table_with_another_one_behind_it_is_refused() {
        byte[] table = Tables.okrug().dbf(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(table, 2 * table.length);
        System.arraycopy(table, 0, both, table.length, table.length);
        assertThat(refusal(both)).contains("more follows than the records that the table's head promises");
    }

    @Test
    void a_table_in_another_encoding_is_refused_with_its_record() {
        assertThat(refusal(Tables.okrug().dbf(Charset.forName("IBM866"))))
                .contains("record 1: bytes that are not UTF-8. If the table is in another encoding, say so");
    }

    /** Numbers are shown as they stand, for the rules to judge; only what every writer of tables means is put right. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # stands      | with a point | with a comma
            10.50         | 10.50        | 10,50
            `   10.50`    | 10.50        | 10,50
            .50           | 0.50         | 0,50
            -.50          | -0.50        | -0,50
            10,50         | 10,50        | 10,50
            1 2           | 1 2          | 1 2
            .             | 0.           | 0,
            1E+09         | 1E+09        | 1E+09
            ************  | ************ | ************
            """)
    void a_number_is_read_as_it_stands(String stands, String point, String comma) {
        assertThat(number(stands, '.')).isEqualTo(point);
        assertThat(number(stands, ',')).isEqualTo(comma);
    }

    private static String number(String stands, char mark) {
        byte[] field = stands.getBytes(StandardCharsets.US_ASCII);
        try {
            return new DbfColumn("STOIM", 'N', field.length)
                    .text(field, 0, StandardCharsets.US_ASCII.newDecoder(), mark);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(stands, e);
        }
    }

    private String refusal(byte[] content) {
        return ExaminedFile.refusal(folder, content);
    }
}
