package dev.okrug.mart;

import org.junit.jupiter.api.Test;

class SectorTableTest {

    private static final TinyTrade TRADE = TinyTrade.of("""
            region | period  | flow   | commodity | value
            01000  | 2020    | export | 040510    | 40
            01000  | 2020    | export | 847130    | 60
            01000  | 2021    | export | 040510    | 30
            01000  | 2021    | export | 0210      | 20
            01000  | 2021    | export | 847130    | 120
            01000  | 2021    | export | 841370    | 10
            01000  | 2021    | export | X         | 20
            """);

    private static final TinyTrade MONTHS = TinyTrade.of("""
            region | period  | flow   | commodity | value
            01000  | 2022-01 | export | 040510    | 10
            01000  | 2022-02 | export | 040510    | 30
            01000  | 2022-02 | export | 847130    | 60
            01000  | 2022-03 | export | 847130    | 500
            01000  | 2023-01 | export | 040510    | 20
            03000  | 2023-01 | export | 847130    | 80
            01000  | 2023-02 | export | 040510    | 40
            """);

    @Test
    void sectorsAddUpToTheWholeAndTheirContributionsToGrowth() {
        TRADE.assertRows("sector_yearly", "scope = 'region' and classification = 'sector' and year = 2021", """
                sector    | exports_usd | exports_base_usd | exports_growth | exports_status | exports_share | exports_contribution
                food      | 50          | 40               | 0.25           | OK             | 0.25          | 0.1
                machinery | 130         | 60               | 1.1667         | OK             | 0.65          | 0.7
                withheld  | 20          | 0                | -              | NEW            | 0.1           | 0.2
                """);
    }

    @Test
    void foodIsHeldAgainstManufacturedGoods() {
        TRADE.assertRows("sector_yearly", "scope = 'total' and classification = 'origin' and year = 2021", """
                sector       | exports_usd | exports_share
                food         | 50          | 0.25
                manufactured | 130         | 0.65
                withheld     | 20          | 0.1
                """);
    }

    @Test
    void headingsOfOneChapterDifferInTechnology() {
        TRADE.assertRows("sector_yearly", "scope = 'total' and classification = 'technology' and year = 2021", """
                sector      | exports_usd
                high        | 120
                low         | 50
                medium_high | 10
                withheld    | 20
                """);
    }

    @Test
    void fromJanuaryOnSectorsAreComparedOverTheSameMonths() {
        MONTHS.assertRows("sector_year_to_date", "scope = 'total' and classification = 'origin' and year = 2023", """
                through_month | sector       | exports_usd | exports_base_usd | exports_growth | exports_status | exports_share
                1             | food         | 20          | 10               | 1              | OK             | 0.2
                1             | manufactured | 80          | 0                | -              | NEW            | 0.8
                2             | food         | 60          | 40               | 0.5            | OK             | 0.4286
                2             | manufactured | 80          | 60               | 0.3333         | OK             | 0.5714
                """);
    }

    @Test
    void aSectorThatIsGoneHasARowAndTakesFromGrowth() {
        MONTHS.assertRows(
                "sector_year_to_date",
                "scope_code = '01000' and classification = 'origin' and year = 2023 and through_month = 2",
                """
                sector       | exports_usd | exports_status | exports_growth | exports_contribution
                food         | 60          | OK             | 0.5            | 0.2
                manufactured | 0           | GONE           | -              | -0.6
                """);
    }
}
