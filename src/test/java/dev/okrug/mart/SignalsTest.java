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

    /** January alone is back at 10 in 2017 only; January and February together had been 110. */
    @Test
    void equalMonthsRegainTheLevelBeforeTheFallOnce() {
        assertSignals("RECOVERY", """
                region | period  | value
                01000  | 2014-01 | 10
                01000  | 2014-02 | 100
                01000  | 2015-01 | 5
                01000  | 2015-02 | 50
                01000  | 2016-01 | 8
                01000  | 2016-02 | 102
                01000  | 2017-01 | 11
                01000  | 2017-02 | 150
                """, """
                year | through_month | value_usd | base_usd | growth | level_usd | level_year | threshold
                2016 | 2             | 110       | 55       | 1      | 110       | 2014       | 0.15
                2017 | 1             | 11        | 8        | 0.375  | 10        | 2014       | 0.15
                """);
    }

    /** 80 was the level before the fall to 60; the 100 before the first fall are not regained. */
    @Test
    void theLevelIsThatBeforeTheLatestFall() {
        assertSignals("RECOVERY", """
                region | period | value
                01000  | 2014   | 100
                01000  | 2015   | 80
                01000  | 2016   | 60
                01000  | 2017   | 79
                01000  | 2018   | 85
                """, """
                year | level_usd | level_year
                2018 | 80        | 2015
                """);
    }

    /** Of 2016 nothing is known; the level may have been regained then. */
    @Test
    void aYearThatWasNotDeliveredHidesARecovery() {
        assertSignals("RECOVERY", """
                region | period | value
                01000  | 2014   | 100
                01000  | 2015   | 80
                01000  | 2017   | 120
                01000  | 2018   | 130
                """, """
                year
                """);
    }

    /** 2015 was not delivered; 2016 equals the highest, and 2017 has three years before it that it is above. */
    @Test
    void aRecordIsAboveAllOfAtLeastThreeEarlierYears() {
        assertSignals("RECORD", """
                region | period | value
                01000  | 2013   | 50
                01000  | 2014   | 60
                01000  | 2016   | 60
                01000  | 2017   | 61
                01000  | 2018   | 61
                01000  | 2019   | 70
                """, """
                year | value_usd | base_usd | level_usd | level_year | years | threshold
                2017 | 61        | 60       | 60        | 2014       | 3     | 3
                2019 | 70        | 61       | 61        | 2017       | 5     | 3
                """);
    }

    /** 01000 traded nothing in years that 03000 has records of; those count, and nothing is no record. */
    @Test
    void aYearThatWasDeliveredWithoutTradeCountsForARecord() {
        assertSignals("RECORD", """
                region | period | value
                03000  | 2016   | -9
                03000  | 2017   | -8
                03000  | 2018   | -7
                03000  | 2019   | -6
                01000  | 2019   | 20
                """, """
                scope_code | year | level_usd | level_year | years
                01000      | 2019 | 0         | 2016       | 3
                """);
    }

    /** Of 2017 February is missing: January is one of three earlier years, January to March is not. */
    @Test
    void aRecordIsHeldAgainstYearsWithTheSameMonths() {
        assertSignals("RECORD", """
                region | period           | value
                01000  | 2016-01..2016-03 | 10
                01000  | 2017-01          | 10
                01000  | 2017-03          | 900
                01000  | 2018-01..2018-03 | 10
                01000  | 2019-01..2019-03 | 20
                """, """
                year | through_month | value_usd | level_usd | level_year | years
                2019 | 1             | 20        | 10        | 2016       | 3
                """);
    }

    @Test
    void aStreakHasThreeYearsOrMore() {
        String records = """
                region | period | value
                01000  | 2016   | 100
                01000  | 2017   | 101
                01000  | 2018   | 102
                01000  | 2019   | 103
                01000  | 2020   | 104
                01000  | 2021   | 104
                03000  | 2016   | 104
                03000  | 2017   | 103
                03000  | 2018   | 102
                03000  | 2019   | 101
                03000  | 2020   | 102
                03000  | 2021   | 101
                """;
        assertSignals("GROWTH_STREAK", records, """
                scope_code | year | value_usd | base_usd | growth | years | threshold
                01000      | 2019 | 103       | 102      | 0.0098 | 3     | 3
                01000      | 2020 | 104       | 103      | 0.0097 | 4     | 3
                """);
        assertSignals("DECLINE_STREAK", records, """
                scope_code | year | value_usd | base_usd | growth  | years | threshold
                03000      | 2019 | 101       | 102      | -0.0098 | 3     | 3
                """);
    }

    /** 2019 was not delivered, so 2020 has no base, and the third year of growth since is 2023. */
    @Test
    void aYearThatWasNotDeliveredBreaksAStreak() {
        assertSignals("GROWTH_STREAK", """
                region | period | value
                01000  | 2016   | 100
                01000  | 2017   | 101
                01000  | 2018   | 102
                01000  | 2020   | 103
                01000  | 2021   | 104
                01000  | 2022   | 105
                01000  | 2023   | 106
                """, """
                year | years
                2023 | 3
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

    /** Imports of 2021 were not delivered, so turnover is not known. */
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

    private static void assertSignals(String signal, String records, String expected) {
        TinyTrade.of(records).assertRows("signals", OF_REGIONS.formatted(signal), expected);
    }
}
