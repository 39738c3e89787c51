package dev.okrug.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {

    /** A character that the table could not show, such as {@code <1b>}. */
    private static final Pattern NUMBER = Pattern.compile("<([0-9a-f]+)>");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            colours and cursor     | a<1b>[31mred     | a\\u{1b}[31mred
            a bell                 | a<7>b            | a\\u{7}b
            the other escape       | a<9b>2Jb          | a\\u{9b}2Jb
            text turned round      | a<202e>gpj.exe      | a\\u{202e}gpj.exe
            an isolate             | a<2066>b<2069>     | a\\u{2066}b\\u{2069}
            a letter without width | a<200b>b            | a\\u{200b}b
            a new line             | a<2028>b            | a\\u{2028}b
            half a letter          | a<d83d>b            | a\\u{d83d}b
            a hidden tag           | a<e0041>b     | a\\u{e0041}b
            what is to be seen     | Брянск · 1 000 € 🙂  | Брянск · 1 000 € 🙂
            """)
    void what_would_steer_a_terminal_is_written_out(String why, String text, String expected) {
        String meant =
                NUMBER.matcher(text).replaceAll(number -> Character.toString(Integer.parseInt(number.group(1), 16)));

        assertThat(Printable.line(meant)).as(why).isEqualTo(expected);
    }

    @Test
    void lines_stay_apart_and_a_line_stays_one() {
        assertThat(Printable.lines("Cannot a\n\tat b\rc\td")).isEqualTo("Cannot a\n\tat b\\u{d}c\\u{9}d");
        assertThat(Printable.line("not published\npublished r000001"))
                .isEqualTo("not published\\u{a}published r000001");
    }
}
