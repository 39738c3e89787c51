package dev.okrug.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            marts                | -        | true  | true
            marts                | -        | false | false
            marts                | NO_COLOR | true  | false
            marts                | FORCE    | false | true
            marts                | DUMB     | true  | false
            marts --color always | NO_COLOR | false | true
            --color=ALWAYS marts | -        | false | true
            marts --color=never  | FORCE    | true  | false
            marts --color pink   | -        | true  | false
            """)
    void colour_is_for_terminals_unless_somebody_says_otherwise(
            String arguments, String variable, boolean terminal, boolean coloured) {
        Paint paint = Colour.asked(arguments.split(" ", -1))
                .paint(
                        new Terminal(terminal ? OptionalInt.of(80) : OptionalInt.empty()),
                        environment(variable == null ? "" : variable));
        assertThat(paint.on()).isEqualTo(coloured);
    }

    private static Map<String, String> environment(String variable) {
        Map<String, String> environment = new HashMap<>();
        switch (variable) {
            case "NO_COLOR" -> environment.put("NO_COLOR", "1");
            case "FORCE" -> environment.put("CLICOLOR_FORCE", "1");
            case "DUMB" -> environment.put("TERM", "dumb");
            default -> environment.put("TERM", "xterm");
        }
        return environment;
    }

    @Test
    void of_an_error_the_first_line_is_red_and_its_own_codes_are_written_out() {
        assertThat(new Paint(true).error("Cannot \u001b[2J\n  because"))
                .isEqualTo("\u001b[31mCannot \\u{1b}[2J\u001b[0m\n  because");
        assertThat(new Paint(false).error("Cannot \u001b[2J")).isEqualTo("Cannot \\u{1b}[2J");
    }

    @Test
    void a_command_colours_its_errors_where_it_is_asked_to() {
        assertThat(err("--color=always", "validate", "none.yaml")).startsWith("\u001b[31mCannot read none.yaml");
        assertThat(err("--color=always", "validate", "--fast", "x.yaml"))
                .startsWith("\u001b[31mNo such option here: --fast.");
        assertThat(err("validate", "none.yaml"))
                .startsWith("Cannot read none.yaml")
                .doesNotContain("\u001b");
    }

    @Test
    void an_argument_that_would_steer_the_terminal_is_written_out() {
        assertThat(err("validate", "--\u001b[2J", "@|red x|@"))
                .doesNotContain("\u001b")
                .contains("\\u{1b}[2J");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run                               | Missing: JOB.
            show out                          | Missing: TABLE.
            show out t --limit many           | --limit takes a whole number, not many.
            clean out --keep x                | --keep takes a whole number, not x.
            show out t --format xml           | --format takes one of table, csv, json, not xml.
            marts --color pink                | --color takes one of auto, always, never, not pink.
            show out t --limit                | --limit needs a value after it.
            validate --fast x.yaml            | No such option here: --fast.
            doctor a b                        | Nothing is known here by the name of b.
            show out t --limit 1 --limit 2    | --limit may be given only once.
            """)
    void wrong_usage_is_told_in_plain_words(String arguments, String sentence) {
        assertThat(List.of(err(arguments.split(" ", -1)).split("\n", -1)).get(0))
                .isEqualTo(sentence);
    }

    private static String err(String... arguments) {
        StringWriter err = new StringWriter();
        new Main(new PrintWriter(new StringWriter()), new PrintWriter(err, true), new Interruption())
                .execute(arguments);
        return err.toString();
    }
}
