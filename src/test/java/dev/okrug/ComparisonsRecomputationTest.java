package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.DuckDb;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Value, base, status and growth of each flow against the same worked out by another program: money to the cent, growth to
 * 1e-9. What may be compared follows there from the months that the raw files hold.
 */
class ComparisonsRecomputationTest {

    private static final DuckDb RELEASE = Recomputation.tables();

    private static final String KEY = "subject, code, frame, year, through_month, flow";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # table                       | subject     | code
            region_yearly                 | 'region'    | region_code
            region_year_to_date           | 'region'    | region_code
            federal_district_yearly       | composition | federal_district_code
            federal_district_year_to_date | composition | federal_district_code
            region_group_yearly           | 'group'     | region_group_code
            region_group_year_to_date     | 'group'     | region_group_code
            turnover_total_yearly         | 'total'     | 'all'
            turnover_total_year_to_date   | 'total'     | 'all'
            """)
    void everyComparisonIsEqual(String table, String subject, String code) {
        RELEASE.run("create or replace table published as " + published(table, subject, code));
        // What trades without a row is missed.
        RELEASE.run("""
                create or replace table keys as
                select %1$s from published
                union
                select %1$s from sums
                where ago = 0 and usd <> 0 and (subject, frame) in (select (subject, frame) from published)
                """.formatted(KEY));
        assertThat(RELEASE.number("select count(*) from published where growth is not null"))
                .isGreaterThan(10);
        assertThat(RELEASE.cells("""
                        from published p full join comparisons('keys') c using (%s)
                        where (p.usd, p.base, p.status) is distinct from (c.usd, c.base, c.status)
                            or (p.growth is null) <> (c.growth is null)
                            or abs(p.growth - c.growth) > 1e-9 * greatest(1, abs(c.growth))
                        order by all limit 20
                        """.formatted(KEY))).isEmpty();
    }

    @Test
    void theStatusesAreNotAllAlike() {
        RELEASE.run("create or replace table published as "
                + published("region_year_to_date", "'region'", "region_code") + " union all "
                + published("turnover_total_yearly", "'total'", "'all'"));
        RELEASE.assertRows("select distinct status from comparisons('published')", """
                status
                BOTH_ZERO
                GONE
                INCOMPLETE
                LOW_BASE
                MISSING_BASE
                NEW
                OK
                """);
    }

    /** The comparisons of a table, with a row for each flow. */
    private static String published(String table, String subject, String code) {
        boolean yearly = table.endsWith("_yearly");
        return Stream.of("exports", "imports", "turnover")
                .map(flow -> """
                        select %s as subject, %s as code, '%s' as frame, year, %s as through_month, '%s' as flow,
                            %5$s_usd as usd, %5$s_base_usd as base, %5$s_status as status, %5$s_growth as growth
                        from %6$s
                        """.formatted(
                                subject,
                                code,
                                yearly ? "yearly" : "year_to_date",
                                yearly ? "12" : "through_month",
                                flow,
                                table))
                .collect(Collectors.joining(" union all "));
    }
}
