package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Countries report for themselves: a time of which one delivered nothing is missing, and its area cannot be compared. */
class CountriesTest {

    /** Armenia fell silent after 2020, Kazakhstan began in 2021; its trade of 2022 is with Belarus only. */
    private static final String RECORDS = """
            region | period | flow   | commodity | partner | value
            BLR    | 2020   | export | 220820    | RU      | 100
            BLR    | 2020   | import | 220820    | RU      | 300
            BLR    | 2021   | export | 220820    | RU      | 150
            BLR    | 2021   | import | 220820    | RU      | 300
            BLR    | 2022   | export | 220820    | RU      | 120
            BLR    | 2022   | import | 220820    | RU      | 300
            KAZ    | 2021   | export | 220820    | RU      | 60
            KAZ    | 2022   | export | 870323    | BY      | 90
            ARM    | 2020   | export | 220820    | RU      | 40
            """;

    private static final TinyTrade TRADE = new TinyJob().ofCountries().of(RECORDS);

    @Test
    void whoDidNotReportHasNoZero() {
        TRADE.assertRows("region_yearly", "region_code IN ('ARM', 'BLR', 'KAZ')", """
                region_code | year | months_covered | exports_usd | imports_usd | exports_base_usd | exports_growth | exports_status
                ARM         | 2020 | 12             | 40          | 0           | -                | -              | MISSING_BASE
                ARM         | 2021 | 0              | -           | -           | 40               | -              | INCOMPLETE
                ARM         | 2022 | 0              | -           | -           | -                | -              | MISSING_BASE
                BLR         | 2020 | 12             | 100         | 300         | -                | -              | MISSING_BASE
                BLR         | 2021 | 12             | 150         | 300         | 100              | 0.5            | OK
                BLR         | 2022 | 12             | 120         | 300         | 150              | -0.2           | OK
                KAZ         | 2020 | 0              | -           | -           | -                | -              | MISSING_BASE
                KAZ         | 2021 | 12             | 60          | 0           | -                | -              | MISSING_BASE
                KAZ         | 2022 | 12             | 90          | 0           | 60               | 0.5            | OK
                """);
    }

    @Test
    void countriesThatNeverReportedHaveNoFiguresAtAll() {
        assertThat(TRADE.rows("region_yearly", "region_code = 'FRA' AND turnover_usd IS NULL AND months_covered = 0"))
                .hasSize(3);
        assertThat(TRADE.rows("region_yearly", "turnover_usd IS NULL AND turnover_rank IS NOT NULL"))
                .isEmpty();
    }

    @Test
    void anAreaIsComparedOnlyWhereTheSameCountriesReported() {
        TRADE.assertRows(
                "federal_district_yearly", "composition = 'current' AND federal_district_code IN ('145', '151')", """
                federal_district_code | year | months_covered | exports_usd | active_regions | exports_growth | exports_status
                145                   | 2020 | 12             | 40          | 1              | -              | MISSING_BASE
                145                   | 2021 | 0              | -           | 0              | -              | INCOMPLETE
                145                   | 2022 | 0              | -           | 0              | -              | MISSING_BASE
                151                   | 2020 | 12             | 100         | 1              | -              | MISSING_BASE
                151                   | 2021 | 12             | 150         | 1              | 0.5            | OK
                151                   | 2022 | 12             | 120         | 1              | -0.2           | OK
                """);
        TRADE.assertRows("region_group_yearly", "true", """
                year | months_covered | exports_usd | active_regions | exports_base_usd | exports_growth | exports_status
                2020 | 0              | 140         | 2              | -                | -              | MISSING_BASE
                2021 | 0              | 210         | 2              | 140              | -              | INCOMPLETE
                2022 | 0              | 210         | 2              | 210              | 0              | OK
                """);
    }

    @Test
    void theWholeIsWhatWasReportedAndComparedLikeAnyArea() {
        TRADE.assertRows("turnover_total_yearly", "true", """
                year | months_covered | exports_usd | exports_base_usd | exports_growth | exports_status
                2020 | 0              | 140         | -                | -              | MISSING_BASE
                2021 | 0              | 210         | 140              | -              | INCOMPLETE
                2022 | 0              | 210         | 210              | 0              | OK
                """);
    }

    @Test
    void nobodyAddsToAGrowthThatIsNotKnown() {
        TRADE.assertRows("region_yearly", "region_code IN ('BLR', 'KAZ') AND year > 2020", """
                region_code | year | turnover_growth | turnover_contribution | turnover_growth_years
                BLR         | 2021 | 0.125           | -                     | 1
                KAZ         | 2021 | -               | -                     | 0
                BLR         | 2022 | -0.0667         | -0.0588       | 0
                KAZ         | 2022 | 0.5             | 0.0588        | 1
                """);
    }

    @Test
    void commoditiesOfWhoFellSilentAreNotGone() {
        TRADE.assertRows("region_commodity_yearly", "level = 6 AND region_code IN ('ARM', 'KAZ')", """
                region_code | commodity | year | exports_usd | exports_base_usd | exports_status
                ARM         | 220820    | 2020 | 40          | -                | MISSING_BASE
                ARM         | 220820    | 2021 | -           | 40               | INCOMPLETE
                KAZ         | 220820    | 2021 | 60          | -                | MISSING_BASE
                KAZ         | 220820    | 2022 | 0           | 60               | GONE
                KAZ         | 870323    | 2022 | 90          | 0                | NEW
                """);
    }

    @Test
    void whoFellSilentIsNoExitAndWhoBeganIsNoEntry() {
        assertThat(TRADE.rows("signals", "signal IN ('ENTRY', 'EXIT') AND flow = 'exports'"))
                .isEmpty();
        TRADE.assertRows("sector_yearly", "scope_code = 'ARM' AND classification = 'sector'", """
                year | exports_usd | exports_status
                2020 | 40          | MISSING_BASE
                2021 | -           | INCOMPLETE
                """);
        TRADE.assertRows("trade_margins_yearly", "scope_code IN ('ARM', 'TOTAL') AND flow = 'exports'", """
                scope_code | year | value_usd | value_status | gone_change_usd
                ARM        | 2020 | 40        | MISSING_BASE | -
                ARM        | 2021 | -         | INCOMPLETE   | -
                TOTAL      | 2020 | 140       | MISSING_BASE | -
                TOTAL      | 2021 | 210       | INCOMPLETE   | -
                TOTAL      | 2022 | 210       | OK           | 0
                """);
    }

    @Test
    void concentrationIsOverThoseThatReported() {
        TRADE.assertRows("concentration_yearly", "scope = 'total' AND flow = 'exports'", """
                year | regions_active | theil
                2020 | 2              | 0.0949
                2021 | 2              | 0.0949
                2022 | 2              | 0.0102
                """);
    }

    @Test
    void complexityIsNotOfThoseThatDidNotReport() {
        TRADE.assertRows(
                "complexity_regions_yearly",
                "flow = 'exports' AND region_code IN ('ARM', 'FRA') AND year IN (2020, 2021)",
                """
                region_code | year | diversity | eci_status      | density_status
                ARM         | 2020 | 1         | TOO_FEW_REGIONS | NO_OTHERS
                ARM         | 2021 | -         | NOT_DELIVERED   | NOT_DELIVERED
                FRA         | 2020 | -         | NOT_DELIVERED   | NOT_DELIVERED
                FRA         | 2021 | -         | NOT_DELIVERED   | NOT_DELIVERED
                """);
    }

    @Test
    void whoReportedButNotOfThePartnerHasAZero() {
        new TinyJob()
                .ofCountries()
                .seenFrom("RU")
                .of(RECORDS)
                .assertRows("region_yearly", "region_code IN ('ARM', 'KAZ') AND year > 2020", """
                        region_code | year | imports_usd | imports_base_usd | imports_status
                        ARM         | 2021 | -           | 40               | INCOMPLETE
                        ARM         | 2022 | -           | -                | MISSING_BASE
                        KAZ         | 2021 | 60          | -                | MISSING_BASE
                        KAZ         | 2022 | 0           | 60               | GONE
                        """);
    }

    @Test
    void monthsAreThoseOfEachCountry() {
        TinyTrade trade = new TinyJob().ofCountries().of("""
                region | period           | flow   | value
                BLR    | 2021-01..2021-12 | export | 1
                BLR    | 2022-01..2022-12 | export | 2
                KAZ    | 2021-01..2021-12 | export | 1
                KAZ    | 2022-01..2022-09 | export | 2
                """);
        trade.assertRows("region_group_yearly", "true", """
                year | months_covered | exports_usd | exports_status
                2021 | 12             | 24          | MISSING_BASE
                2022 | 9              | 42          | INCOMPLETE
                """);
        trade.assertRows("region_group_year_to_date", "year = 2022 AND through_month IN (9, 10)", """
                through_month | exports_usd | exports_base_usd | exports_growth | exports_status
                9             | 36          | 18               | 1              | OK
                10            | 38          | 20               | -              | INCOMPLETE
                """);
        trade.assertRows("region_monthly", "region_code = 'KAZ' AND month = DATE'2022-10-01'", """
                exports_usd | exports_base_usd | exports_12m_usd | exports_status
                -           | 1                | -               | INCOMPLETE
                """);
    }
}
