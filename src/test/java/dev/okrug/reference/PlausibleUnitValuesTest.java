package dev.okrug.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibleUnitValuesTest {

    /** Gold and glass beads. */
    private static final int JEWELLERY = 71;

    @Test
    void every_chapter_has_a_range() {
        List<Integer> chapters = Reference.load("ru").commodities().stream()
                .filter(commodity -> commodity.code().length() == 2)
                .map(commodity -> Integer.valueOf(commodity.code()))
                .toList();
        assertThat(PlausibleUnitValues.load().ranges().keySet()).hasSize(96).containsExactlyElementsOf(chapters);
    }

    /** Wrong by a thousand, a price in the middle of its range must be out of it by more than twenty. */
    @Test
    void ranges_are_narrow_enough_to_tell_dollars_from_thousands() {
        PlausibleUnitValues.load().ranges().forEach((chapter, range) -> {
            double middle = Math.sqrt(range.low().doubleValue() * range.high().doubleValue());
            if (chapter != JEWELLERY) {
                assertThat(middle / 1000)
                        .as("chapter %d", chapter)
                        .isLessThan(range.low().doubleValue() / 20);
                assertThat(middle * 1000)
                        .as("chapter %d", chapter)
                        .isGreaterThan(range.high().doubleValue() * 20);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            02,30,0.3  | line 2: the range 30 to 0.3 is none; give a low above 0 and below the high
            02,0,30    | line 2: the range 0 to 30 is none
            02,x,30    | line 2: low_usd_per_kg 'x' is not a number; write it as 0.25
            two,1,30   | line 2: chapter 'two' is not a whole number
            """)
    void a_range_that_is_none_is_refused(String line, String problem) {
        assertThatThrownBy(() -> read(line)).isInstanceOf(Fault.class).hasMessageContaining(problem);
    }

    @Test
    void two_ranges_of_a_chapter_are_refused() {
        assertThatThrownBy(() -> read("02,1,30\n02,2,30"))
                .hasMessageContaining("line 3: chapter '02' stands twice; remove one");
    }

    private static PlausibleUnitValues read(String lines) {
        String file = "chapter,low_usd_per_kg,high_usd_per_kg\n" + lines + "\n";
        return PlausibleUnitValues.read(
                new PackFiles("test", Map.of("plausible_unit_values.csv", file.getBytes(StandardCharsets.UTF_8))));
    }
}
