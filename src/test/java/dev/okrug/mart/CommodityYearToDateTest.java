package dev.okrug.mart;

import org.junit.jupiter.api.Test;

class CommodityYearToDateTest {

    private static final String TO_DATE = "region_commodity_year_to_date";

    private static final TinyTrade TRADE = TinyTrade.of("""
            period  | flow   | commodity | value
            2021-01 | export | 8418      | 10
            2021-02 | export | 8418      | 5
            2021-02 | export | 0405      | 40
            2022-01 | export | 8418      | 20
            2022-02 | export | 8418      | 10
            2022-03 | export | 8703      | 7
            2022-03 | import | 2701      | 1
            """);

    @Test
    void eachMonthAddsToTheMonthsBeforeItAndToTheirBase() {
        TRADE.assertRows(TO_DATE, "level = 4 and year = 2022 and commodity in ('8418', '0405')", """
                commodity | through_month | exports_usd | exports_base_usd | exports_growth | exports_status
                0405      | 2             | 0           | 40               | -              | GONE
                0405      | 3             | 0           | 40               | -              | INCOMPLETE
                8418      | 1             | 20          | 10               | 1              | OK
                8418      | 2             | 30          | 15               | 1              | OK
                8418      | 3             | 30          | 15               | -              | INCOMPLETE
                """);
    }

    @Test
    void placesAreAmongTheCommoditiesUntilTheMonth() {
        TRADE.assertRows(TO_DATE, "level = 4 and year = 2022 and through_month = 3 and exports_rank is not null", """
                commodity | exports_usd | exports_share | exports_rank
                8418      | 30          | 0.8108        | 1
                8703      | 7           | 0.1892        | 2
                """);
    }

    /** Buryatia moved from the Siberian to the Far Eastern district on 3 November 2018. */
    @Test
    void aDistrictOfTheTimeHasEachMonthOfTheRegionsThatWereItsOwnThen() {
        TinyTrade.of("""
                region | period  | flow   | commodity | value
                81000  | 2018-10 | export | 8418      | 10
                81000  | 2018-11 | export | 8418      | 20
                81000  | 2019-10 | export | 8418      | 30
                """)
                .assertRows("federal_district_commodity_year_to_date", "level = 4 and composition = 'historical'", """
                        federal_district_code | year | through_month | exports_usd | exports_base_usd | exports_status
                        FEFD                  | 2018 | 11            | 20          | -                | MISSING_BASE
                        FEFD                  | 2019 | 10            | 30          | 10               | OK
                        SIBFD                 | 2018 | 10            | 10          | -                | MISSING_BASE
                        SIBFD                 | 2018 | 11            | 10          | -                | MISSING_BASE
                        """);
    }
}
