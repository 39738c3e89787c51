package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportPotentialYearlyTest {

    /**
     * Of tractors the regions buy 200, of milk 100; Belarus sells 60 and 30 of these. Altai Krai buys half of each, and so might
     * take 30 and 15 from Belarus, but takes 40 in all; Krasnoyarsk Krai takes 50.
     */
    private static final String CUSTOMS = """
            file  | reporter | source | period | flow   | region | partner | commodity | value
            r.csv | RU       | RU:x   | 2022   | import | 01000  | BY      | 8701      | 40
            r.csv | RU       | RU:x   | 2022   | import | 01000  | CN      | 8701      | 60
            r.csv | RU       | RU:x   | 2022   | import | 01000  | CN      | 0402      | 50
            r.csv | RU       | RU:x   | 2022   | import | 04000  | BY      | 8701      | 20
            r.csv | RU       | RU:x   | 2022   | import | 04000  | CN      | 8701      | 80
            r.csv | RU       | RU:x   | 2022   | import | 04000  | BY      | 0402      | 30
            r.csv | RU       | RU:x   | 2022   | import | 04000  | CN      | 0402      | 20
            r.csv | RU       | RU:x   | 2022   | import | 04000  | CN      | 2208      | 500
            r.csv | RU       | RU:x   | 2022   | import | NNNNN  | BY      | 8701      | 999
            r.csv | RU       | RU:x   | 2022   | import | 01000  | BY      | X         | 999
            b.csv | BY       | BY:y   | 2022   | import | 01000  | BY      | 8701      | 95
            """;

    @Test
    void whatBothTradeWithOthersTellsWhatTheyMightTradeWithEachOther() {
        TinyTrade.seenFrom("BY", CUSTOMS).assertRows("export_potential_yearly", """
                reporter | year | flow    | region_code | partner | commodity | actual_usd | region_usd | partner_usd | area_usd | easiness | potential_usd | unrealised_usd | status
                RU       | 2022 | exports | 01000       | BY      | 0402      | 0          | 50         | 30          | 100      | 0.8889   | 13.33         | 13.33          | OK
                RU       | 2022 | exports | 01000       | BY      | 8701      | 40         | 100        | 60          | 200      | 0.8889   | 26.67         | 0              | OK
                RU       | 2022 | exports | 04000       | BY      | 0402      | 30         | 50         | 30          | 100      | 1.1111   | 16.67         | 0              | OK
                RU       | 2022 | exports | 04000       | BY      | 8701      | 20         | 100        | 60          | 200      | 1.1111   | 33.33         | 13.33          | OK
                """);
    }

    @Test
    void ofMonthsThePotentialIsPartial() {
        TinyTrade.seenFrom("BY", CUSTOMS.replace("| 2022   |", "| 2022-03 |"))
                .assertRows("export_potential_yearly", "commodity = '0402'", """
                        region_code | potential_usd | status
                        01000       | 13.33         | PARTIAL
                        04000       | 16.67         | PARTIAL
                        """);
    }

    @Test
    void whoLooksAtAllPartnersHasNoPotential() {
        assertThat(TinyTrade.of(CUSTOMS).rows("export_potential_yearly", "true"))
                .isEmpty();
    }

    /** Corrections may take back more than was traded. */
    @Test
    void whatIsBelowZeroIsNoSupply() {
        ExportPotential potential = new ExportPotential();
        potential.add(1, 8701, 100, -20);
        potential.add(1, 402, -50, 0);
        potential.add(2, 8701, 100, 30);

        List<ExportPotential.Cell> cells = cells(potential);
        assertThat(cells).extracting(ExportPotential.Cell::region).containsExactly(1, 2);
        assertThat(cells).extracting(ExportPotential.Cell::heading).containsOnly(8701);
        assertThat(cells).extracting(ExportPotential.Cell::cents).containsExactly(0L, 30L);
    }

    private static List<ExportPotential.Cell> cells(ExportPotential potential) {
        List<ExportPotential.Cell> cells = new ArrayList<>();
        potential.each(cells::add);
        return cells;
    }

    /** Where all trade equally easily, shares of the partner's trade are those of the regions. */
    @Test
    void potentialsOfEqualsAddUpToWhatThePartnerTrades() {
        ExportPotential potential = new ExportPotential();
        potential.add(1, 8701, 100, 50);
        potential.add(2, 8701, 300, 150);

        List<ExportPotential.Cell> cells = cells(potential);
        assertThat(cells).extracting(ExportPotential.Cell::easiness).containsOnly(1.0);
        assertThat(cells.stream().mapToLong(ExportPotential.Cell::cents).sum()).isEqualTo(200);
    }
}
