package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.DuckDb;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets, concentration and contributions against the same worked out by another program; ratios to 1e-9. */
class PolicyRecomputationTest {

    private static final DuckDb RELEASE = Recomputation.tables();

    private static final List<String> FLOWS = List.of("exports", "imports", "turnover");

    @Test
    void targetsAreEqual() {
        assertThat(RELEASE.number("select count(*) from targets_recomputed")).isEqualTo(4);
        assertThat(RELEASE.cells("""
                        from targets t full join targets_recomputed r using (target)
                        where (t.base_usd, t.goal_usd, t.actual_year, t.actual_usd, t.year_to_date_usd, t.through_month,
                                t.forecast_usd, t.status)
                            is distinct from (r.base_usd, r.goal_usd, r.actual_year, r.actual_usd, r.year_to_date_usd,
                                r.through_month, r.forecast_usd, r.status)
                            or not coalesce(abs(t.planned_growth - r.planned_growth) < 1e-9
                                and abs(t.required_growth - r.required_growth) < 1e-9
                                and abs(t.progress - r.progress) < 1e-9, false)
                        """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"commodities", "regions"})
    void concentrationOfEveryScopeFlowAndYearIsEqual(String parts) {
        // What has no value above zero is as if it were not there.
        assertThat(RELEASE.cells("""
                        from (select * from concentration_yearly where %1$s_active > 0) c
                        full join (select * from spread where parts = '%1$s' and active > 0) s
                            using (scope, scope_code, year, flow)
                        where (%1$s_active, %1$s_negative) is distinct from (s.active, s.negative)
                            or not coalesce(abs(%1$s_hhi - s.hhi) < 1e-9
                                and abs(%1$s_hhi_normalised - s.normalised) < 1e-9
                                and abs(%1$s_effective - s.effective) < 1e-9 * s.effective, false)
                        order by all limit 20
                        """.formatted(parts))).isEmpty();
        assertThat(RELEASE.number("select count(*) from concentration_yearly where " + parts + "_hhi < 1"))
                .isGreaterThan(400);
    }

    @Test
    void whereNothingIsAboveZeroThereIsNoConcentration() {
        assertThat(RELEASE.cells("""
                        select scope_code, year, flow from concentration_yearly
                        where coalesce(commodities_active, 0) = 0 and commodities_hhi is not null
                        """)).isEmpty();
    }

    @Test
    void contributionsOfHeadingsToTheGrowthOfTheirRegionAreEqual() {
        RELEASE.run("create or replace table published as " + contributions());
        assertThat(RELEASE.number("select count(*) from published where contribution <> 0"))
                .isGreaterThan(10_000);
        assertThat(RELEASE.cells("""
                        with wholes as (select region_code, year, flow, sum(usd) as usd from heading_values group by all)
                        select p.*, n.usd, b.usd, w.usd from published p
                        left join heading_values n using (region_code, heading, year, flow)
                        left join heading_values b on (b.region_code, b.heading, b.year + 1, b.flow)
                            = (p.region_code, p.heading, p.year, p.flow)
                        left join wholes w on (w.region_code, w.year + 1, w.flow) = (p.region_code, p.year, p.flow)
                        left join covered now on (now.frame, now.year, now.flow, now.ago) = ('yearly', p.year, p.flow, 0)
                        left join covered before
                            on (before.frame, before.year, before.flow, before.ago) = ('yearly', p.year, p.flow, 1)
                        where if(now.months = before.months and w.usd <> 0,
                            not coalesce(abs(contribution
                                - (coalesce(n.usd, 0) - coalesce(b.usd, 0))::double / w.usd::double) < 1e-9, false),
                            contribution is not null)
                        limit 20
                        """)).isEmpty();
    }

    @Test
    void contributionsOfHeadingsAddUpToTheGrowthOfTheirRegion() {
        RELEASE.run("create or replace table published as " + contributions());
        RELEASE.run("create or replace table grown as "
                + FLOWS.stream()
                        .map(flow ->
                                "select region_code, year, '%1$s' as flow, %1$s_growth as growth from region_yearly"
                                        .formatted(flow))
                        .collect(Collectors.joining(" union all ")));
        assertThat(RELEASE.number("select count(*) from grown where growth is not null"))
                .isGreaterThan(2_900);
        assertThat(RELEASE.cells("""
                        select g.*, sum(contribution) from grown g left join published p using (region_code, year, flow)
                        where growth is not null
                        group by all having not coalesce(abs(sum(contribution) - growth) < 1e-9, false)
                        """)).isEmpty();
    }

    /** Contributions of headings, with a row for each flow. */
    private static String contributions() {
        return FLOWS.stream().map(flow -> """
                        select region_code, commodity as heading, year, '%1$s' as flow, %1$s_contribution as contribution
                        from region_commodity_yearly where level = 4
                        """.formatted(flow)).collect(Collectors.joining(" union all "));
    }
}
