package dev.okrug.mart;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/**
 * A fall is of 15 %, a streak or a record of three years, a base under 10 low. Only exports are delivered where no flow is
 * said, and years without months are annual records.
 */
class SignalsTest {

    private static final String OF_REGIONS = "scope = 'region' and signal = '%s'";

    @Test
    void aFallIsOfTheThresholdOrMore() {
        assertSignals("FALL", """
                region | period | value
                01000  | 2020   | 1000
                01000  | 2021   | 850
                03000  | 2020   | 1000
                03000  | 2021   | 850.01
                """, """
                scope_code | flow    | year | through_month | value_usd | base_usd | growth | level_usd | years | threshold
                01000      | exports | 2021 | 12            | 850       | 1000     | -0.15  | -         | -     | 0.15
                """);
    }

    @Test
    void aFallFromALowBaseIsNoSignal() {
        assertSignals("FALL", """
                region | period | value
                01000  | 2020   | 9.99
                01000  | 2021   | 1
                03000  | 2020   | 10
                03000  | 2021   | 1
                """, """
                scope_code | year
                03000      | 2021
                """);
    }

    /** Of 2021 all three months, of 2022 not February. */
    @Test
    void monthsThatWereNotDeliveredAlikeGiveNoFall() {
        assertSignals("FALL", """
                region | period           | value
                01000  | 2021-01..2021-03 | 100
                01000  | 2022-01          | 50
                01000  | 2022-03          | 50
                """, """
                year | through_month | value_usd | base_usd
                2022 | 1             | 50        | 100
                """);
    }

    @Test
    void tradeWhereThereWasNoneIsAnEntryAndNoneWhereThereWasAnExit() {
        String records = """
                region | period | value
                01000  | 2020   | 100
                03000  | 2021   | 200
                """;
        assertSignals("ENTRY", records, """
                scope_code | year | value_usd | base_usd | growth | threshold
                03000      | 2021 | 200       | 0        | -      | -
                """);
        assertSignals("EXIT", records, """
                scope_code | year | value_usd | base_usd | growth | threshold
                01000      | 2021 | 0         | 100      | -      | -
                """);
    }

    /** From nothing to something is an entry and no growth. */
    @Test
    void aStreakDoesNotBeginWithNothing() {
        assertSignals("GROWTH_STREAK", """
                region | period | value
                03000  | 2017   | 50
                01000  | 2018   | 101
                01000  | 2019   | 102
                01000  | 2020   | 103
                01000  | 2021   | 104
                """, """
                year | years
                2021 | 3
                """);
    }

    /** Imports of 2022 were not delivered, so turnover of that year is not known. */
    @Test
    void eachFlowHasItsOwnSignals() {
        TinyTrade.of("""
                region | period | flow   | value
                01000  | 2020   | export | 100
                01000  | 2020   | import | 100
                01000  | 2021   | export | 50
                01000  | 2021   | import | 90
                01000  | 2022   | export | 20
                """).assertRows("signals", "scope = 'region'", """
                flow     | year | signal
                exports  | 2021 | FALL
                exports  | 2022 | FALL
                turnover | 2021 | FALL
                """);
    }

    /** Altai Krai is in the Siberian district and in both groups; the other groups and districts have no signal. */
    @Test
    void regionsDistrictsGroupsAndTheWholeHaveSignals() {
        TinyTrade.of("""
                region | period | value
                01000  | 2020   | 100
                01000  | 2021   | 50
                """).assertRows("signals", """
                scope            | scope_code | scope_name  | signal
                federal_district | SIBFD      | Siberian    | FALL
                region           | 01000      | Altai Krai  | FALL
                region_group     | MIDDLE     | Middle      | FALL
                region_group     | SOUTH      | South       | FALL
                total            | TOTAL      | All regions | FALL
                """);
    }

    @Test
    void aBucketHasNoSignalButCountsInTheWhole() {
        TinyTrade.of("""
                region | period | value
                NNNNN  | 2020   | 100
                NNNNN  | 2021   | 50
                """).assertRows("signals", """
                scope | signal
                total | FALL
                """);
    }

    /** Buryatia went from the Siberian to the Far Eastern district in November 2018. */
    @Test
    void districtsAreThoseOfToday() {
        TinyTrade.of("""
                region | period | value
                81000  | 2012   | 100
                81000  | 2013   | 50
                """).assertRows("signals", "scope = 'federal_district'", """
                scope_code | year | signal
                FEFD       | 2013 | FALL
                """);
    }

    @Test
    void theJobSaysFromWhenOnAChangeIsASignal() {
        TinyTrade.with(new SignalSettings(new BigDecimal("0.05"), 2, 1), """
                region | period | value
                01000  | 2020   | 100
                01000  | 2021   | 95
                01000  | 2022   | 99
                01000  | 2023   | 101
                """)
                .assertRows("signals", "scope = 'region'", """
                year | signal        | level_year | years | threshold
                2021 | FALL          | -          | -     | 0.05
                2023 | GROWTH_STREAK | -          | 2     | 2
                2023 | RECORD        | 2020       | 3     | 1
                2023 | RECOVERY      | 2020       | -     | 0.05
                """);
    }

    /** Compares the signals of one kind that regions have. */
    static void assertSignals(String signal, String records, String expected) {
        TinyTrade.of(records).assertRows("signals", OF_REGIONS.formatted(signal), expected);
    }
}
