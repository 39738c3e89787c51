package dev.okrug.mart;

import org.junit.jupiter.api.Test;

class DimensionTablesTest {

    private static final TinyTrade TRADE = TinyTrade.seenFrom("BY", """
            period | value
            2022   | 1
            """);

    @Test
    void regionsHaveTheDistrictOfTodayAndTheBucketsAreAmongThem() {
        TRADE.assertRows(
                "regions", "region_code in ('58000', '27000', '76000', '76100', '35000', 'NNNNN', 'XXXXX')", """
                region_code | region                       | status  | successor_code | borders_partner | federal_district_code
                58000       | Pskov Oblast                 | current | -              | true            | NWFD
                27000       | Kaliningrad Oblast           | current | -              | false           | NWFD
                76000       | Zabaykalsky Krai             | current | -              | false           | FEFD
                76100       | Agin-Buryat Autonomous Okrug | retired | 76000          | false           | FEFD
                NNNNN       | Not allocated to a region    | bucket  | -              | -               | NNNNN
                XXXXX       | Outside the reference pack   | bucket  | -              | -               | XXXXX
                """);
    }

    @Test
    void membershipSaysFromWhenUntilWhen() {
        TRADE.assertRows("district_membership", "region_code in ('81000', '76100')", """
                region_code | federal_district_code | federal_district | valid_from | valid_to
                76100       | SIBFD                 | Siberian         | 2000-05-13 | 2008-03-01
                81000       | SIBFD                 | Siberian         | 2000-05-13 | 2018-11-03
                81000       | FEFD                  | Far Eastern      | 2018-11-03 | -
                """);
    }

    @Test
    void commoditiesStandUnderTheirParents() {
        TRADE.assertRows("commodities", "commodity in ('22', '2208', 'XX', 'XXXX')", """
                commodity | level | parent | name               | section | sector   | technology_class | food
                22        | 2     | -      | Drinks and vinegar | IV      | food     | low              | true
                2208      | 4     | 22     | Spirits            | IV      | food     | low              | true
                XX        | 2     | -      | Withheld           | -       | withheld | withheld         | false
                XXXX      | 4     | XX     | Withheld           | -       | withheld | withheld         | false
                """);
    }

    @Test
    void partnersAreCountriesAndGroups() {
        TRADE.assertRows("partners", "partner in ('BY', 'EU', 'NA')", """
                partner | name           | kind
                BY      | Belarus        | country
                EU      | European Union | aggregate
                NA      | Namibia        | country
                """);
    }
}
