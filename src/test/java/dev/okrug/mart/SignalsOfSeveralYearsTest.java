package dev.okrug.mart;

import static dev.okrug.mart.SignalsTest.assertSignals;

import org.junit.jupiter.api.Test;

/** Recoveries, records and streaks: a fall is of 15 %, a streak or a record of three years. */
class SignalsOfSeveralYearsTest {

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

    /** Through March 2017 there are 770, but without February, which was in the 300 before the fall. */
    @Test
    void aYearOfOtherMonthsHidesARecovery() {
        assertSignals("RECOVERY", """
                region | period           | value
                01000  | 2014-01..2014-03 | 100
                01000  | 2015-01..2015-03 | 50
                01000  | 2016-01          | 60
                01000  | 2016-03          | 60
                01000  | 2017-01          | 70
                01000  | 2017-03          | 700
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
                01000  | 2017-03          | 10
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

    /** Imports make February a last month of all years but 2019, so through February no year follows 2018. */
    @Test
    void aYearWithoutFiguresThroughTheMonthBreaksAStreak() {
        assertSignals("GROWTH_STREAK", """
                region | period  | flow   | value
                01000  | 2016-01 | export | 100
                01000  | 2017-01 | export | 101
                01000  | 2018-01 | export | 102
                01000  | 2019-01 | export | 103
                01000  | 2020-01 | export | 104
                01000  | 2016-02 | import | 1
                01000  | 2017-02 | import | 1
                01000  | 2018-02 | import | 1
                01000  | 2020-02 | import | 1
                """, """
                flow    | year | through_month | years
                exports | 2019 | 1             | 3
                exports | 2020 | 1             | 4
                """);
    }
}
