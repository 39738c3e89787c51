package dev.okrug.mart;

import dev.okrug.reference.Target;
import dev.okrug.reference.Target.Flow;
import dev.okrug.reference.Target.Scope;
import dev.okrug.reference.Target.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A target of 300 in 2024 where its base or the profile of a year is zero or not whole. */
class TargetEdgesTest {

    @Test
    void fromNothingThereIsNoPlannedGrowthAndNoWay() {
        assertTarget("""
                region | period | flow   | value
                04000  | 2020   | export | 1
                04000  | 2020   | import | 1
                01000  | 2021   | export | 30
                01000  | 2021   | import | 1
                """, """
                base_usd | planned_growth | actual_usd | progress | required_growth | status
                0        | -              | 30         | 0.1      | 1.1544          | BEHIND
                """);
    }

    @Test
    void aBaseThatIsNotWholeIsMissing() {
        assertTarget("""
                region | period           | flow   | value
                01000  | 2020-01..2020-11 | export | 10
                01000  | 2020-01..2020-11 | import | 10
                01000  | 2021             | export | 30
                01000  | 2021             | import | 30
                """, """
                base_usd | planned_growth | actual_usd | progress | status
                -        | -              | -          | -        | NOT_COVERED
                """);
    }

    /** Nothing came in January 2021, so that no month of 2022 says what the whole year will bring. */
    @Test
    void withoutAProfileOfTheYearBeforeThereIsNoForecast() {
        assertTarget("""
                region | period           | flow   | value
                01000  | 2020             | export | 100
                01000  | 2020             | import | 1
                01000  | 2021-02..2021-12 | export | 20
                01000  | 2021-01..2021-12 | import | 1
                04000  | 2021-01          | export | 1
                01000  | 2022-01          | export | 30
                01000  | 2022-01          | import | 1
                """, """
                base_usd | actual_year | actual_usd | through_month | year_to_date_usd | forecast_usd | status
                100      | 2021        | 220        | 2022-01-01    | 30               | -            | ON_TRACK
                """);
    }

    @Test
    void aFlowThatWasNotDeliveredInTheBaseYearIsMissingAndNotZero() {
        String importsSince2021 = """
                region | period | flow   | value
                01000  | 2020   | export | 100
                01000  | 2021   | export | 30
                01000  | 2021   | import | 30
                """;
        String missing = """
                base_usd | status
                -        | NOT_COVERED
                """;
        assertTarget(Flow.IMPORTS, importsSince2021, missing);
        assertTarget(Flow.TURNOVER, importsSince2021, missing);
    }

    @Test
    void theOtherFlowNeedNotBeDelivered() {
        assertTarget(Flow.EXPORTS, """
                region | period           | flow   | value
                01000  | 2020             | export | 100
                01000  | 2020-01..2020-03 | import | 1
                01000  | 2021             | export | 30
                01000  | 2021             | import | 30
                """, """
                base_usd | actual_year | actual_usd | status
                100      | 2021        | 30         | BEHIND
                """);
    }

    @Test
    void theLastMonthIsThatOfTheFlow() {
        assertTarget(Flow.EXPORTS, """
                region | period           | flow   | value
                01000  | 2020-01..2020-12 | export | 10
                01000  | 2020             | import | 1
                01000  | 2021-01..2021-02 | export | 20
                01000  | 2021-01..2021-05 | import | 1
                """, """
                base_usd | through_month | year_to_date_usd | forecast_usd
                120      | 2021-02-01    | 40               | 240
                """);
    }

    private static void assertTarget(String records, String expected) {
        assertTarget(Flow.EXPORTS, records, expected);
    }

    private static void assertTarget(Flow flow, String records, String expected) {
        Target target = new Target(
                "ANY",
                "promised",
                Scope.REGION,
                "01000",
                flow,
                Optional.empty(),
                Optional.empty(),
                2020,
                new BigDecimal("300"),
                Unit.USD,
                2024,
                "a paper");
        TinyTrade.with(List.of(target), records).assertRows("targets", expected);
    }
}
