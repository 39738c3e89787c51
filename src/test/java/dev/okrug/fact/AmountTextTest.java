package dev.okrug.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {

    private static final int CENTS = 2;
    private static final int CENTS_OF_THOUSANDS = 5;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text               | cents
            0                    | 0
            7                    | 700
            0007.5               | 750
            +7.05                | 705
            -7.05                | -705
            −7.05                | -705
            -0                   | 0
            1 234 567.89         | 123456789
            '1\u00a0234\u00a0567.89' | 123456789
            '1\u202f234.5'       | 123450
            '1''234.5'           | 123450
            '1’234.5'            | 123450
            12 345               | 1234500
            '  12.3 '            | 1230
            10000000000000       | 1000000000000000
            """)
    void reads_whole_numbers_and_cents_whatever_sets_groups_apart(String text, long cents) {
        assertThat(read(text, CENTS, '.')).isEqualTo(Found.of(cents));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text     | cents | found
            0.001      | 0     | ROUNDED
            0.005      | 0     | ROUNDED
            0.0050     | 0     | ROUNDED
            0.00500001 | 1     | ROUNDED
            0.015      | 2     | ROUNDED
            0.025      | 2     | ROUNDED
            0.0249999  | 2     | ROUNDED
            0.02500001 | 3     | ROUNDED
            -0.015     | -2    | ROUNDED
            -0.025     | -2    | ROUNDED
            9.995      | 1000  | ROUNDED
            1.230      | 123   | NONE
            1.23000000 | 123   | NONE
            """)
    void rounds_fractions_of_a_cent_half_to_even_and_says_so(String text, long cents, Finding found) {
        assertThat(read(text, CENTS, '.')).isEqualTo(Found.of(cents, found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # thousand USD | cents   | found
            1              | 100000  | NONE
            1,5            | 150000  | NONE
            0,00001        | 1       | NONE
            1,234567       | 123457  | ROUNDED
            0,000005       | 0       | ROUNDED
            0,000015       | 2       | ROUNDED
            """)
    void a_thousand_dollars_are_read_to_the_cent(String text, long cents, Finding found) {
        assertThat(read(text, CENTS_OF_THOUSANDS, ',')).isEqualTo(Found.of(cents, found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text             | mark | found
            ''                 | .    | EMPTY
            '   '              | .    | EMPTY
            12,5               | .    | MALFORMED
            12.5               | ,    | MALFORMED
            1.234.567          | .    | MALFORMED
            1,234.50           | .    | MALFORMED
            1.                 | .    | MALFORMED
            .5                 | .    | MALFORMED
            -                  | .    | MALFORMED
            --5                | .    | MALFORMED
            5-                 | .    | MALFORMED
            (5)                | .    | MALFORMED
            5.5.5x             | .    | MALFORMED
            5.555x             | .    | MALFORMED
            n/a                | .    | MALFORMED
            0x1F               | .    | MALFORMED
            ١٢                 | .    | MALFORMED
            1 23               | .    | MALFORMED
            12 3456            | .    | MALFORMED
            1234 567           | .    | MALFORMED
            1  234             | .    | MALFORMED
            '1 234 '''         | .    | MALFORMED
            ' 1\u00a0'         | .    | MALFORMED
            1E+09              | .    | SPREADSHEET_DAMAGE
            1,5E+09            | ,    | SPREADSHEET_DAMAGE
            1.5e-3             | .    | SPREADSHEET_DAMAGE
            1Е+09              | .    | SPREADSHEET_DAMAGE
            12.05.2022         | .    | SPREADSHEET_DAMAGE
            2022-05-12         | .    | SPREADSHEET_DAMAGE
            12/05/22           | .    | SPREADSHEET_DAMAGE
            12.май             | .    | SPREADSHEET_DAMAGE
            янв.22             | .    | SPREADSHEET_DAMAGE
            Jan-22             | .    | SPREADSHEET_DAMAGE
            5 May              | .    | SPREADSHEET_DAMAGE
            '#####'            | .    | SPREADSHEET_DAMAGE
            '#'                | .    | SPREADSHEET_DAMAGE
            '#N/A'             | .    | SPREADSHEET_DAMAGE
            '#ЗНАЧ!'           | .    | SPREADSHEET_DAMAGE
            10000000000000.01  | .    | TOO_LARGE
            99999999999999     | .    | TOO_LARGE
            99999999999999999999999999999999.99 | . | TOO_LARGE
            -10000000000001    | .    | TOO_LARGE
            """)
    void tells_what_is_wrong_and_never_guesses_the_mark(String text, char mark, Finding found) {
        assertThat(read(text, CENTS, mark)).isEqualTo(Found.of(found));
    }

    @Test
    void no_text_is_empty() {
        assertThat(AmountText.read(null, CENTS, '.')).isEqualTo(Found.of(Finding.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999999999999.995", "10000000000000.004"})
    void rounding_may_end_at_the_bound(String text) {
        assertThat(read(text, CENTS, '.')).isEqualTo(Found.of(1_000_000_000_000_000L, Finding.ROUNDED));
    }

    @Property
    void agrees_with_decimal_arithmetic(
            @ForAll @BigRange(min = "-9000000", max = "9000000") @Scale(8) BigDecimal number,
            @ForAll @IntRange(max = 6) int scale) {
        BigDecimal units = number.movePointRight(scale).setScale(0, RoundingMode.HALF_EVEN);
        boolean exact = number.movePointRight(scale).compareTo(units) == 0;
        assertThat(read(number.toPlainString(), scale, '.'))
                .isEqualTo(Found.of(units.longValueExact(), exact ? Finding.NONE : Finding.ROUNDED));
    }

    private static long read(String text, int scale, char mark) {
        return AmountText.read(UTF8String.fromString(text), scale, mark);
    }
}
