package dev.okrug.mart;

import org.junit.jupiter.api.Test;

/** Buryatia (81000) and Zabaykalsky Krai (76000) moved from the Siberian to the Far Eastern district on 3 November 2018. */
class FederalDistrictTest {

    private static final String BOTH = "federal_district_code in ('SIBFD', 'FEFD')";

    /** Kemerovo 32000 stays Siberian, Primorsky Krai 05000 Far Eastern. */
    private static final TinyTrade ANNUAL = TinyTrade.of("""
            region | period | flow   | value
            32000  | 2018   | export | 100
            32000  | 2019   | export | 110
            81000  | 2018   | export | 30
            81000  | 2019   | export | 60
            05000  | 2018   | export | 50
            05000  | 2019   | export | 40
            05000  | 2018   | import | 1
            05000  | 2019   | import | 1
            """);

    @Test
    void theCurrentCompositionIsThatOfTodayInAllYears() {
        ANNUAL.assertRows("federal_district_yearly", BOTH + " and composition = 'current'", """
                federal_district_code | year | exports_usd | exports_base_usd | exports_growth | regions | composition_changed
                FEFD                  | 2018 | 80          | -                | -              | 11      | false
                FEFD                  | 2019 | 100         | 80               | 0.25           | 11      | false
                SIBFD                 | 2018 | 100         | -                | -              | 10      | false
                SIBFD                 | 2019 | 110         | 100              | 0.1            | 10      | false
                """);
    }

    @Test
    void regionsHaveTheirPlaceInTheDistrictThatTheyBelongedToAtTheTime() {
        ANNUAL.assertRows("region_yearly", "region_code in ('32000', '81000', '05000')", """
                region_code | year | turnover_usd | federal_district_code | turnover_rank | turnover_rank_in_district
                05000       | 2018 | 51           | FEFD                  | 2             | 1
                05000       | 2019 | 41           | FEFD                  | 3             | 2
                32000       | 2018 | 100          | SIBFD                 | 1             | 1
                32000       | 2019 | 110          | SIBFD                 | 1             | 1
                81000       | 2018 | 30           | SIBFD                 | 3             | 2
                81000       | 2019 | 60           | FEFD                  | 2             | 1
                """);
    }

    @Test
    void theHistoricalCompositionIsThatOfTheTimeAndGrowthIsOverTheSameRegions() {
        ANNUAL.assertRows("federal_district_yearly", BOTH + " and composition = 'historical'", """
                federal_district_code | year | exports_usd | exports_base_usd | exports_growth | regions | composition_changed
                FEFD                  | 2018 | 50          | -                | -              | 9       | false
                FEFD                  | 2019 | 100         | 80               | 0.25           | 11      | true
                SIBFD                 | 2018 | 130         | -                | -              | 12      | false
                SIBFD                 | 2019 | 110         | 100              | 0.1            | 10      | true
                """);
    }

    @Test
    void monthsTellTheMoveWhenItHappened() {
        TinyTrade.of("""
                        region | period           | flow   | value
                        81000  | 2018-10..2018-12 | export | 70
                        81000  | 2017-10..2017-12 | export | 50
                        81000  | 2017-10..2018-12 | import | 1
                        """)
                .assertRows(
                        "federal_district_monthly",
                        BOTH + " and composition = 'historical' and month >= '2018-10-01'",
                        """
                        federal_district_code | month      | exports_usd | exports_base_usd | exports_status | regions
                        SIBFD                 | 2018-10-01 | 70          | 50               | OK             | 12
                        FEFD                  | 2018-10-01 | 0           | 0                | BOTH_ZERO      | 9
                        SIBFD                 | 2018-11-01 | 0           | 0                | BOTH_ZERO      | 10
                        FEFD                  | 2018-11-01 | 70          | 50               | OK             | 11
                        SIBFD                 | 2018-12-01 | 0           | 0                | BOTH_ZERO      | 10
                        FEFD                  | 2018-12-01 | 70          | 50               | OK             | 11
                        """);
    }

    @Test
    void aYearToDateCountsEachMonthForTheDistrictOfItsTime() {
        TinyTrade.of("""
                        region | period           | flow   | value
                        81000  | 2017-01..2017-12 | export | 5
                        81000  | 2018-01..2018-12 | export | 7
                        81000  | 2018-01          | import | 1
                        """)
                .assertRows(
                        "federal_district_year_to_date",
                        BOTH + " and composition = 'historical' and year = 2018 and through_month >= 10",
                        """
                        federal_district_code | through_month | exports_usd | exports_base_usd | exports_growth
                        SIBFD                 | 10            | 70          | 50               | 0.4
                        FEFD                  | 10            | 0           | 0                | -
                        SIBFD                 | 11            | 70          | 50               | 0.4
                        FEFD                  | 11            | 7           | 5                | 0.4
                        SIBFD                 | 12            | 70          | 50               | 0.4
                        FEFD                  | 12            | 14          | 10               | 0.4
                        """);
    }

    @Test
    void activeRegionsAreThoseThatTraded() {
        ANNUAL.assertRows(
                "federal_district_yearly", "year = 2018 and federal_district_code in ('SIBFD', 'FEFD', 'CFD')", """
                federal_district_code | composition | active_regions | regions
                CFD                   | current     | 0              | 18
                CFD                   | historical  | 0              | 18
                FEFD                  | current     | 2              | 11
                FEFD                  | historical  | 1              | 9
                SIBFD                 | current     | 1              | 10
                SIBFD                 | historical  | 2              | 12
                """);
    }

    /** Agin-Buryat okrug (76100) became a part of Zabaykalsky Krai (76000) in March 2008. */
    @Test
    void aRetiredRegionCountsForAndAsItsSuccessor() {
        TinyTrade.of("""
                        region | period | value
                        76100  | 2007   | 3
                        76000  | 2007   | 10
                        76100  | 2009   | 2
                        """).assertRows("federal_district_yearly", BOTH, """
                        federal_district_code | composition | year | exports_usd | active_regions
                        SIBFD                 | historical  | 2007 | 13          | 1
                        SIBFD                 | historical  | 2009 | 2           | 1
                        SIBFD                 | current     | 2007 | 0           | 0
                        SIBFD                 | current     | 2009 | 0           | 0
                        FEFD                  | historical  | 2007 | 0           | 0
                        FEFD                  | historical  | 2009 | 0           | 0
                        FEFD                  | current     | 2007 | 13          | 1
                        FEFD                  | current     | 2009 | 2           | 1
                        """);
    }

    @Test
    void bothCompositionsAddUpToTheWhole() {
        ANNUAL.assertRows("turnover_total_yearly", """
                year | turnover_usd | turnover_base_usd | turnover_growth
                2018 | 181          | -                 | -
                2019 | 211          | 181               | 0.1657
                """);
        ANNUAL.assertRows("federal_district_yearly", "turnover_usd <> 0", """
                federal_district_code | composition | year | turnover_usd | turnover_share | turnover_rank
                FEFD                  | current     | 2018 | 81           | 0.4475         | 2
                SIBFD                 | current     | 2018 | 100          | 0.5525         | 1
                FEFD                  | historical  | 2018 | 51           | 0.2818         | 2
                SIBFD                 | historical  | 2018 | 130          | 0.7182         | 1
                FEFD                  | current     | 2019 | 101          | 0.4787         | 2
                SIBFD                 | current     | 2019 | 110          | 0.5213         | 1
                FEFD                  | historical  | 2019 | 101          | 0.4787         | 2
                SIBFD                 | historical  | 2019 | 110          | 0.5213         | 1
                """);
    }
}
