package dev.okrug.mart;

import dev.okrug.reference.SectorName;
import dev.okrug.reference.Target;
import dev.okrug.reference.Target.Flow;
import dev.okrug.reference.Target.Scope;
import dev.okrug.reference.Target.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Yearly exports of 100, 120, 160, and in January 2023 a tenth more than in January 2022, which had 40 of the 160. */
class TargetsTest {

    private static final String RECORDS = """
            region | period  | flow   | value
            01000  | 2020    | export | 100
            01000  | 2020    | import | 1
            01000  | 2021    | export | 120
            01000  | 2021    | import | 1
            01000  | 2022-01 | export | 40
            01000  | 2022-01 | import | 1
            %s
            01000  | 2022-12 | export | 120
            01000  | 2022-12 | import | 1
            01000  | 2023-01 | export | 44
            01000  | 2023-01 | import | 1
            """.formatted(IntStream.rangeClosed(2, 11)
            .mapToObj(month -> "01000 | 2022-%02d | export | 0\n01000 | 2022-%02d | import | 0".formatted(month, month))
            .collect(Collectors.joining("\n")));

    @Test
    void theGoalIsAValueOrAMultipleOfTheBase() {
        trade(target("VALUE", 2020, "300", Unit.USD, 2024), target("MULTIPLE", 2020, "3", Unit.MULTIPLE, 2024))
                .assertRows("targets", """
                target   | base_usd | goal_usd | actual_year | actual_usd | progress | required_growth
                MULTIPLE | 100      | 300      | 2022        | 160        | 0.3      | 0.3693
                VALUE    | 100      | 300      | 2022        | 160        | 0.3      | 0.3693
                """);
    }

    /** 44 of 2023, when 40 of 160 came in January before: 176. */
    @Test
    void theForecastHasTheProfileOfTheYearBefore() {
        trade(target("ANY", 2020, "300", Unit.USD, 2024)).assertRows("targets", """
                target | through_month | year_to_date_usd | forecast_usd
                ANY    | 2023-01-01    | 44               | 176
                """);
    }

    /** By 2023 the way to 200 in 2024 stands at 168, that to 240 at 193. */
    @Test
    void aTargetIsOnTrackReachedBehindOrMissed() {
        trade(
                        target("ON_TRACK", 2020, "200", Unit.USD, 2024),
                        target("BEHIND", 2020, "240", Unit.USD, 2024),
                        target("REACHED", 2020, "110", Unit.USD, 2024),
                        target("MISSED", 2020, "170", Unit.USD, 2022),
                        target("NO_BASE", 2019, "170", Unit.USD, 2024))
                .assertRows("targets", """
                target   | status
                BEHIND   | BEHIND
                MISSED   | MISSED
                NO_BASE  | NOT_COVERED
                ON_TRACK | ON_TRACK
                REACHED  | REACHED
                """);
    }

    @Test
    void districtsGroupsAndTheWholeHaveTargetsToo() {
        trade(
                        target("DISTRICT", Scope.FEDERAL_DISTRICT, "SIBFD"),
                        target("GROUP", Scope.REGION_GROUP, "MIDDLE"),
                        target("OTHER", Scope.REGION, "42000"),
                        target("WHOLE", Scope.TOTAL, "TOTAL"))
                .assertRows("targets", """
                target   | scope            | scope_code | scope_name     | base_usd | actual_usd
                DISTRICT | federal_district | SIBFD      | Siberian       | 100      | 160
                GROUP    | region_group     | MIDDLE     | Middle         | 100      | 160
                OTHER    | region           | 42000      | Lipetsk Oblast | 0        | 0
                WHOLE    | total            | TOTAL      | All regions    | 100      | 160
                """);
    }

    @Test
    void aTargetMayBeOfACommodityOrASectorOnly() {
        TinyTrade.with(
                        List.of(
                                target("COLD", Optional.of("8418"), Optional.empty()),
                                target("COLD_PARTS", Optional.of("841899"), Optional.empty()),
                                target("FOOD", Optional.empty(), Optional.of(new SectorName("origin", "food")))),
                        """
                        region | period | flow   | commodity  | value
                        01000  | 2020   | export | 0405       | 30
                        01000  | 2020   | export | 8418102001 | 100
                        01000  | 2020   | export | 8418990000 | 20
                        03000  | 2020   | export | 8418990000 | 500
                        01000  | 2020   | import | 8418       | 1
                        01000  | 2021   | export | 0405       | 60
                        01000  | 2021   | export | 8418102001 | 150
                        01000  | 2021   | import | 8418       | 1
                        """)
                .assertRows("targets", """
                        target     | commodity | classification | sector | base_usd | actual_usd | goal_usd | progress
                        COLD       | 8418      | -              | -      | 120      | 150        | 300      | 0.1667
                        COLD_PARTS | 841899    | -              | -      | 20       | 0          | 300      | -0.0714
                        FOOD       | -         | origin         | food   | 30       | 60         | 300      | 0.1111
                        """);
    }

    private static TinyTrade trade(Target... targets) {
        return TinyTrade.with(List.of(targets), RECORDS);
    }

    private static Target target(String name, int base, String goal, Unit unit, int deadline) {
        return new Target(
                name,
                "promised",
                Scope.REGION,
                "01000",
                Flow.EXPORTS,
                Optional.empty(),
                Optional.empty(),
                base,
                new BigDecimal(goal),
                unit,
                deadline,
                "a paper");
    }

    private static Target target(String name, Scope scope, String code) {
        return target(name, scope, code, Optional.empty(), Optional.empty());
    }

    private static Target target(String name, Optional<String> commodity, Optional<SectorName> sector) {
        return target(name, Scope.REGION, "01000", commodity, sector);
    }

    private static Target target(
            String name, Scope scope, String code, Optional<String> commodity, Optional<SectorName> sector) {
        return new Target(
                name,
                "promised",
                scope,
                code,
                Flow.EXPORTS,
                commodity,
                sector,
                2020,
                new BigDecimal("300"),
                Unit.USD,
                2024,
                "a paper");
    }
}
