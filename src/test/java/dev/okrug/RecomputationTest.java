package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.DuckDb;
import org.junit.jupiter.api.Test;

/** The sample release against the same figures worked out by another program, in SQL straight over the raw files. */
class RecomputationTest {

    private static final DuckDb RELEASE = Recomputation.tables();

    @Test
    void theComparisonIsNotOfNothing() {
        assertThat(RELEASE.number("select count(*) from believed")).isGreaterThan(20_000);
        assertThat(RELEASE.number("select count(distinct year) from believed")).isEqualTo(15);
    }

    @Test
    void regionsAreEqualToTheCentInEveryYear() {
        assertSame("select region_code, year, exports_usd, imports_usd from region_yearly", """
                select region_code, year, sum(exports_usd) as exports_usd, sum(imports_usd) as imports_usd
                from recomputed group by all
                """);
    }

    @Test
    void regionsAreEqualToTheCentInEveryMonth() {
        assertSame(
                "select region_code, strftime(month, '%Y-%m') as time, exports_usd, imports_usd from region_monthly",
                "select region_code, period as time, exports_usd, imports_usd from recomputed where length(period) = 7");
    }

    @Test
    void theWholeIsEqualToTheCent() {
        assertSame("select year, exports_usd, imports_usd from turnover_total_yearly", """
                select year, sum(exports_usd) as exports_usd, sum(imports_usd) as imports_usd
                from recomputed group by all
                """);
    }

    @Test
    void districtsOfTodayAreEqualToTheCent() {
        assertSame(
                """
                select federal_district_code as district, year, exports_usd, imports_usd from federal_district_yearly
                where composition = 'current'
                """,
                // Agin-Buryat okrug is a part of Zabaykalsky Krai today.
                """
                select district_code as district, year, sum(exports_usd) as exports_usd, sum(imports_usd) as imports_usd
                from recomputed r join membership m
                    on m.region_code = if(r.region_code = '76100', '76000', r.region_code) and valid_to = '9999-12-31'
                group by all
                """);
    }

    @Test
    void districtsOfTheTimeAreEqualToTheCent() {
        assertSame("""
                select federal_district_code as district, year, exports_usd, imports_usd from federal_district_yearly
                where composition = 'historical'
                """, """
                select district_code as district, year, sum(exports_usd) as exports_usd, sum(imports_usd) as imports_usd
                from recomputed r join membership m
                    on m.region_code = r.region_code
                    and if(length(period) = 4, period || '-07-02', period || '-16') >= valid_from
                    and if(length(period) = 4, period || '-07-02', period || '-16') < valid_to
                group by all
                """);
    }

    @Test
    void growthOfRegionsIsEqual() {
        assertThat(RELEASE.number("""
                        with yearly as (
                            select region_code, year, sum(exports_usd) as usd from recomputed group by all)
                        select max(abs(p.exports_growth - (x.usd / b.usd - 1)))
                        from region_yearly p
                        join yearly x on x.region_code = p.region_code and x.year = p.year
                        join yearly b on b.region_code = p.region_code and b.year = p.year - 1
                        where p.exports_status = 'OK'
                        """)).isLessThan(1e-9);
    }

    @Test
    void concentrationOnRegionsAndCommoditiesIsEqual() {
        assertThat(RELEASE.number("""
                        select count(*) from concentration_yearly c
                        join inequality i using (year) join headings h using (year)
                        where scope = 'total' and flow = 'exports'
                            and abs(c.regions_hhi - i.hhi) < 1e-9 and abs(c.theil - i.theil) < 1e-9
                            and abs(c.theil_between - i.theil_between) < 1e-9
                            and abs(c.theil_within - (i.theil - i.theil_between)) < 1e-9
                            and abs(commodities_hhi - h.hhi) < 1e-9 and commodities_active = h.active
                        """)).isEqualTo(15);
    }

    @Test
    void marginsOfTradeAreEqualToTheCent() {
        assertThat(RELEASE.number("""
                        select count(*) from trade_margins_yearly join margins m using (year)
                        where scope = 'total' and flow = 'exports' and value_status = 'OK'
                            and continuing_change_usd = m.continuing and new_change_usd = m.added
                            and gone_change_usd = m.gone and new_subheadings = m.added_count
                            and gone_subheadings = m.gone_count
                            and abs(continuing_contribution + new_contribution + gone_contribution - value_growth) < 1e-9
                        """)).isEqualTo(RELEASE.number("""
                        select count(*) from trade_margins_yearly
                        where scope = 'total' and flow = 'exports' and value_status = 'OK'
                        """)).isGreaterThan(5);
    }

    @Test
    void contributionsOfRegionsAreEqual() {
        assertThat(RELEASE.number("""
                        with yearly as (
                            select region_code, year, coalesce(sum(exports_usd), 0) + coalesce(sum(imports_usd), 0) as usd
                            from recomputed group by all),
                        wholes as (select year, sum(usd) as usd from yearly group by year)
                        select max(abs(p.turnover_contribution - (x.usd - b.usd) / w.usd))
                        from region_yearly p
                        join yearly x on x.region_code = p.region_code and x.year = p.year
                        join yearly b on b.region_code = p.region_code and b.year = p.year - 1
                        join wholes w on w.year = p.year - 1
                        where p.turnover_status = 'OK'
                        """)).isLessThan(1e-9);
    }

    /** Rows without trade may be left out on either side. */
    private static void assertSame(String published, String recomputed) {
        String difference = """
                with published as (
                    select * replace (coalesce(exports_usd, 0) as exports_usd, coalesce(imports_usd, 0) as imports_usd)
                    from (%s)),
                recomputed as (
                    select * replace (coalesce(exports_usd, 0)::decimal(18, 2) as exports_usd,
                        coalesce(imports_usd, 0)::decimal(18, 2) as imports_usd)
                    from (%s))
                select 'published', * from (from published except from recomputed)
                    where exports_usd <> 0 or imports_usd <> 0
                union all
                select 'recomputed', * from (from recomputed except from published)
                    where exports_usd <> 0 or imports_usd <> 0
                order by all limit 20
                """.formatted(published, recomputed);
        assertThat(RELEASE.cells(difference)).isEmpty();
    }
}
