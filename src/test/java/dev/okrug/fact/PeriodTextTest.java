package dev.okrug.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTextTest {

    private static final List<String> ALL = List.of("YYYY", "MM/YYYY", "YYYY-MM", "YYYY-Qn");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text    | code
            2022      | 202200
            ' 2022 '  | 202200
            2022-01   | 202201
            2022-12   | 202212
            01/2022   | 202201
            12/1999   | 199912
            2022-Q1   | 202221
            2022-Q4   | 202224
            1900      | 190000
            2199-12   | 219912
            """)
    void reads_years_quarters_and_months(String text, int code) {
        assertThat(read(text, ALL)).isEqualTo(Found.of(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text      | found
            ''          | EMPTY
            '  '        | EMPTY
            2022-00     | NO_SUCH_MONTH
            2022-13     | NO_SUCH_MONTH
            00/2022     | NO_SUCH_MONTH
            99/2022     | NO_SUCH_MONTH
            1899        | MALFORMED
            2200-01     | MALFORMED
            0000-01     | MALFORMED
            22          | MALFORMED
            2022-1      | MALFORMED
            1/2022      | MALFORMED
            2022-Q0     | MALFORMED
            2022-Q5     | MALFORMED
            2022-q1     | MALFORMED
            2022/01     | MALFORMED
            2022-I0     | MALFORMED
            2022-01-01  | MALFORMED
            янв.22      | MALFORMED
            фев22       | MALFORMED
            202201      | MALFORMED
            -202-01     | MALFORMED
            """)
    void tells_what_is_wrong(String text, Finding found) {
        assertThat(read(text, ALL)).isEqualTo(Found.of(found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # declared | written otherwise
            YYYY       | 2022-01
            YYYY       | 01/2022
            YYYY       | 2022-Q1
            MM/YYYY    | 2022
            MM/YYYY    | 2022-01
            YYYY-MM    | 2022
            YYYY-MM    | 2022-Q1
            YYYY-Qn    | 2022-01
            """)
    void a_pattern_that_is_not_declared_is_not_read(String declared, String text) {
        assertThat(read(text, List.of(declared))).isEqualTo(Found.of(Finding.MALFORMED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # year | month | code
            2024   | 1     | 202401
            2024   | 07    | 202407
            2024   | ' 12 ' | 202412
            """)
    void the_month_may_stand_in_a_field_of_its_own(String year, String month, int code) {
        assertThat(read(year, month)).isEqualTo(Found.of(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # year  | month | found
            ''      | 1     | EMPTY
            2024    | ''    | MALFORMED
            2024    | 0     | NO_SUCH_MONTH
            2024    | 13    | NO_SUCH_MONTH
            2024    | jan   | MALFORMED
            2024    | 1.0   | MALFORMED
            24      | 1     | MALFORMED
            2024-01 | 1     | MALFORMED
            202400000000000000000 | 1 | MALFORMED
            """)
    void a_month_in_a_field_of_its_own_may_be_wrong_too(String year, String month, Finding found) {
        assertThat(read(year, month)).isEqualTo(Found.of(found));
    }

    @Test
    void no_text_is_empty() {
        assertThat(PeriodText.read(null, null, PeriodText.patterns(ALL))).isEqualTo(Found.of(Finding.EMPTY));
    }

    private static long read(String text, List<String> patterns) {
        return PeriodText.read(UTF8String.fromString(text), null, PeriodText.patterns(patterns));
    }

    private static long read(String year, String month) {
        return PeriodText.read(
                UTF8String.fromString(year), UTF8String.fromString(month), PeriodText.patterns(List.of("YYYY")));
    }
}
