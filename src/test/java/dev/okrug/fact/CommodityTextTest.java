package dev.okrug.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.CommodityCode;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommodityTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text          | digits | of them
            22              | 22         | 2
            2208            | 2208       | 4
            0402            | 402        | 4
            220830          | 220830     | 6
            22083011        | 22083011   | 8
            2208301100      | 2208301100 | 10
            0102211000      | 102211000  | 10
            2208 30 110 0   | 2208301100 | 10
            2208.30         | 220830     | 6
            2208.30.11      | 22083011   | 8
            22.08.30.11     | 22083011   | 8
            ' 2208 '        | 2208       | 4
            97              | 97         | 2
            """)
    void reads_two_to_ten_digits_however_they_are_grouped(String text, long number, int digits) {
        assertThat(read(text, 0)).isEqualTo(Found.of(CommodityCode.of(number, digits)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text        | declared | found
            ''            | 0        | EMPTY
            ' . '         | 0        | EMPTY
            2             | 0        | WRONG_LENGTH
            208           | 0        | WRONG_LENGTH
            208301100     | 0        | WRONG_LENGTH
            22083011001   | 0        | WRONG_LENGTH
            220830110012  | 0        | WRONG_LENGTH
            22083011001122083011001 | 0 | WRONG_LENGTH
            00            | 0        | MALFORMED
            001234        | 0        | MALFORMED
            22O8          | 0        | MALFORMED
            2208-30       | 0        | MALFORMED
            -2208         | 0        | MALFORMED
            2.2E+09       | 0        | MALFORMED
            TOTAL         | 0        | MALFORMED
            220830        | 8        | WRONG_LENGTH
            2208301100    | 8        | WRONG_LENGTH
            00123456      | 8        | MALFORMED
            08.01.2022    | 0        | MALFORMED
            ' 08.01.2022' | 8        | MALFORMED
            """)
    void tells_what_is_wrong(String text, int declared, Finding found) {
        assertThat(read(text, declared)).isEqualTo(Found.of(found));
    }

    @Test
    void a_lost_leading_zero_is_put_back_only_where_the_length_is_declared() {
        long code = CommodityCode.of(1_022_110, 8);
        assertThat(read("01022110", 8)).isEqualTo(Found.of(code));
        assertThat(read("1022110", 8)).isEqualTo(Found.of(code, Finding.ZERO_RESTORED));
        assertThat(CommodityCode.chapter(code)).isEqualTo(1);
    }

    @Test
    void no_text_is_empty() {
        assertThat(CommodityText.read(null, 0)).isEqualTo(Found.of(Finding.EMPTY));
    }

    private static long read(String text, int declared) {
        return CommodityText.read(UTF8String.fromString(text), declared);
    }
}
