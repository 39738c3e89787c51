package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.DuckDb;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How the comparisons of the sample are to be read: every status occurs, and no growth is given where one says nothing. */
class StatusesOfSampleTest {

    private static final DuckDb RELEASE = SampleRelease.tables();

    private static final String STATUS = "_status";

    /** A comparison in a published table. */
    record Compared(String table, String figure) {

        static Compared of(List<String> row) {
            return new Compared(row.get(0), row.get(1).substring(0, row.get(1).length() - STATUS.length()));
        }

        List<List<String>> rowsWhere(String condition) {
            return RELEASE.cells("select * from " + table + " where "
                    + condition.replace("#", figure).replace("@", figure + STATUS) + " limit 5");
        }

        @Override
        public String toString() {
            return table + "." + figure;
        }
    }

    static Stream<Compared> comparisons() {
        return RELEASE.cells("""
                        select s.table_name, s.column_name
                        from information_schema.columns s join information_schema.columns g
                            on g.table_name = s.table_name and g.column_name = replace(s.column_name, '_status', '_growth')
                        where s.column_name like '%\\_status' escape '\\' order by all
                        """).stream().map(Compared::of);
    }

    @ParameterizedTest(name = "{0} in {1} where {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # status      | table                   | row                                                          | value       | base
            OK            | region_yearly           | region_code = '42000' and year = 2022                        | 91204117.62 | 69612480.35
            NEW           | region_yearly           | region_code = '26000' and year = 2016                        | 2412706.02  | 0
            GONE          | region_yearly           | region_code = '44000' and year = 2023                        | 0           | 893738.26
            BOTH_ZERO     | region_year_to_date     | region_code = '10000' and year = 2015 and through_month = 1  | 0           | 0
            MISSING_BASE  | turnover_total_yearly   | year = 2011                                                  | 14508000000 | -
            INCOMPLETE    | region_yearly           | region_code = '42000' and year = 2024                        | 20311846.92 | 101420853.74
            LOW_BASE      | region_commodity_yearly | region_code = '30000' and year = 2023 and commodity = '8708' | 332400.05   | 90082.51
            NEGATIVE_BASE | region_commodity_yearly | region_code = '70000' and year = 2023 and commodity = '9403' | 24570.12    | -2150
            """)
    void everyStatusOccurs(String status, String table, String row, String value, String base) {
        RELEASE.assertRows(
                "select exports_usd, exports_base_usd, exports_status from " + table + " where " + row,
                "value | base | status\n" + value + " | " + base + " | " + status);
    }

    @Test
    void everyTableThatComparesIsLookedAt() {
        assertThat(comparisons().map(Compared::table).distinct())
                .contains(
                        "federal_district_commodity_yearly",
                        "federal_district_monthly",
                        "federal_district_year_to_date",
                        "federal_district_yearly",
                        "region_commodity_yearly",
                        "region_group_year_to_date",
                        "region_group_yearly",
                        "region_monthly",
                        "region_year_to_date",
                        "region_yearly",
                        "trade_margins_yearly",
                        "turnover_total_year_to_date",
                        "turnover_total_yearly");
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void growthAndRatioAreGivenForOkAndLowBaseOnly(Compared compared) {
        assertThat(compared.rowsWhere("(@ in ('OK', 'LOW_BASE')) <> (#_growth is not null)"))
                .isEmpty();
        assertThat(compared.rowsWhere("(#_growth is null) <> (#_ratio is null)"))
                .isEmpty();
        assertThat(compared.rowsWhere("#_growth is not null")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void aBaseIsMissingWhereNoneWasDeliveredAndNowhereElse(Compared compared) {
        assertThat(compared.rowsWhere("(@ = 'MISSING_BASE') <> (#_base_usd is null)"))
                .isEmpty();
    }
}
