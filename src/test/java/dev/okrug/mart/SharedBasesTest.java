package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedBasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a split is shared by value                       | 300 1200   | 1000 0     | 200 800
            a merger is summed                               | 0 6000 0   | 10 0 20    | 0 30 0
            cents that do not divide are not lost            | 1 1 1      | 100 0 0    | 33 33 34
            a family that is gone keeps what was recorded    | 0 0        | 5 7        | 5 7
            a new family has no base                         | 4 6        | 0 0        | 0 0
            a correction below nothing has a base as well    | 30 -10     | 80 0       | 60 20
            a negative base is shared alike                  | 1 3        | -8 0       | -2 -6
            sums beyond a long product                       | 4000000000000000 4000000000000000 | 6000000000000000 2 | 3000000000000001 3000000000000001
            """)
    void bases_are_shared(String why, String figures, String bases, String shared) {
        assertThat(SharedBases.of(cents(figures), cents(bases))).as(why).containsExactly(cents(shared));
    }

    private static long[] cents(String text) {
        return Arrays.stream(text.split(" ", -1)).mapToLong(Long::parseLong).toArray();
    }
}
