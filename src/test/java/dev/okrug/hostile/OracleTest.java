package dev.okrug.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the sweeps over hostile deliveries would object to, if it happened. */
class OracleTest {

    private static final Format FORMAT = Format.RUSSIAN.get(0);
    private static final String LINE = "45000,2023-01,export,2208,BY,10.50,1.5,ООО";
    private static final Figures SAYS = new Figures(45000, "2023-01", "2208", true, 1050, 1500);

    @Test
    void what_a_line_says_is_right() {
        assertThat(objections(LINE, screened(2, SAYS))).isEmpty();
    }

    @Test
    void a_weight_may_be_left_out_of_a_line_that_was_changed() {
        assertThat(objections(LINE + "+", screened(2, new Figures(45000, "2023-01", "2208", true, 1050, 0))))
                .isEmpty();
    }

    @Test
    void a_figure_that_does_not_stand_there_is_objected_to() {
        for (Figures wrong : List.of(
                new Figures(46000, "2023-01", "2208", true, 1050, 1500),
                new Figures(45000, "2023", "2208", true, 1050, 1500),
                new Figures(45000, "2023-01", "220800", true, 1050, 1500),
                new Figures(45000, "2023-01", "2208", false, 1050, 1500),
                new Figures(45000, "2023-01", "2208", true, 105000, 1500),
                new Figures(45000, "2023-01", "2208", true, 1050, 15))) {
            assertThat(objections(LINE + "+", screened(2, wrong)))
                    .as(wrong.toString())
                    .singleElement()
                    .asString()
                    .contains(" and says " + SAYS);
        }
    }

    @Test
    void a_good_line_that_became_something_else_is_objected_to() {
        Figures unweighed = new Figures(45000, "2023-01", "2208", true, 1050, 0);
        assertThat(objections(LINE, screened(2, unweighed)))
                .containsExactly("line 2 is " + unweighed + " and was meant as " + SAYS);
    }

    @Test
    void a_line_that_is_lost_or_stands_twice_is_objected_to() {
        assertThat(objections(LINE)).containsExactly("line 2 is lost");
        assertThat(objections(LINE, screened(2, SAYS), screened(2, SAYS))).containsExactly("line 2 stands twice");
    }

    private static List<String> objections(String delivered, Hostile.Screened... screened) {
        Good good = new Good(FORMAT, List.of(FORMAT.header(), LINE), Map.of(LINE, SAYS));
        byte[] content = (FORMAT.header() + "\n" + delivered + "\n").getBytes(StandardCharsets.UTF_8);
        return new Oracle(new Bad(good, List.of(), content)).objections(List.of(screened));
    }

    private static Hostile.Screened screened(long line, Figures figures) {
        return new Hostile.Screened(line, List.of(), Optional.of(figures), null);
    }
}
