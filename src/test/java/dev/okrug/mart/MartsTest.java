package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.TableRows;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MartsTest {

    /** Of a partner that others look at, too. */
    private static final TinyTrade TRADE = TinyTrade.seenFrom("BY", """
            file  | reporter | region | period
            a.csv | BY       | 01000  | 2022
            b.csv | RU       | 01000  | 2022
            """);

    static Stream<Mart> marts() {
        return Marts.all().stream();
    }

    /** The driver must not hold what grows with records, and need not trouble Spark for the rest. */
    @ParameterizedTest
    @MethodSource("marts")
    void sparkMakesThoseThatGrowWithRecords(Mart mart) {
        assertThat(mart.from(TRADE.basis()) instanceof TableRows.AtHand).isNotEqualTo(mart.growing());
    }
}
