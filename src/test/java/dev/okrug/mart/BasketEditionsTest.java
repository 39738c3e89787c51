package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.reference.Target;
import dev.okrug.reference.WatchList;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In 2017 typewriters (846900) went to 847290, tiles of headings 6907 and 6908 merged into 690721 to 690740, subheading 300210
 * was split into 300211 to 300219, and camera stands left 852990 for 962000.
 */
class BasketEditionsTest {

    @TempDir
    static Path folder;

    private static final String RECORDS = """
            period  | flow   | commodity | value
            2016-01 | export | 690790    | 2000
            2016-01 | export | 690890    | 2000
            2016-01 | export | 846900    | 500
            2016-01 | export | 300210    | 1000
            2016-01 | export | 852990    | 1000
            2016-01 | import | 852990    | 70
            2017-01 | import | 962000    | 84
            2017-01 | export | 690721    | 6000
            2017-01 | export | 847290    | 600
            2017-01 | export | 300211    | 300
            2017-01 | export | 300215    | 1200
            2017-01 | export | 852990    | 900
            2017-01 | export | 962000    | 300
            2018-01 | export | 847290    | 900
            2018-01 | export | 962000    | 330
            """;

    private static TinyTrade watched;

    @BeforeAll
    static void watch() throws IOException {
        Path file = Files.writeString(folder.resolve("watch-list.csv"), """
                valid_from,position,name,commodity
                2016-01,GLAZED,Glazed tiles,6908
                2016-01,OFFICE,Office machines,8472
                2016-01,STANDS,Camera stands,962000
                2016-01,TILES,Tiles,6907
                2016-01,TYPE,Typewriters,8469
                2016-01,VACCINE,Vaccines,3002
                """);
        watched = TinyTrade.watching(WatchList.read(file.toString()), RECORDS);
    }

    @Test
    void noWatchedPositionComesOrGoesByRecoding() {
        watched.assertRows(
                "watch_list_monthly", "scope = 'total' and flow = 'exports' and month = DATE'2017-01-01'", """
                position | value_usd | value_base_usd | value_growth | value_status | edition_changed
                GLAZED   | 0         | 0              | -            | BOTH_ZERO    | true
                OFFICE   | 600       | 500            | 0.2          | OK           | true
                STANDS   | 300       | 250            | 0.2          | OK           | true
                TILES    | 6000      | 4000           | 0.5          | OK           | true
                TYPE     | 0         | 0              | -            | BOTH_ZERO    | true
                VACCINE  | 1500      | 1000           | 0.5          | OK           | false
                """);
    }

    @Test
    void withinAnEditionPositionsAreWhatTheirCodesSay() {
        watched.assertRows(
                "watch_list_monthly",
                "scope = 'region' and flow = 'exports' and month = DATE'2018-01-01' and position in ('OFFICE', 'TILES')",
                """
                position | value_usd | value_base_usd | value_status | edition_changed
                OFFICE   | 900       | 600            | OK           | false
                TILES    | 0         | 6000           | GONE         | false
                """);
    }

    @Test
    void sectorsGrowAsTheGoodsThatWereInThem() {
        TinyTrade trade = TinyTrade.of(RECORDS);
        trade.assertRows("sector_yearly", "scope = 'total' and classification = 'technology' and year = 2017", """
                sector          | exports_usd | exports_base_usd | exports_growth | edition_changed
                high            | 2400        | 1750             | 0.3714         | true
                low             | 300         | 250              | 0.2            | true
                medium_high     | 600         | 500              | 0.2            | false
                medium_low      | 6000        | 4000             | 0.5            | false
                """);
        trade.assertRows(
                "sector_year_to_date",
                "scope = 'total' and classification = 'technology' and sector = 'low' and year = 2018",
                """
                exports_usd | exports_base_usd | exports_growth | edition_changed
                330         | 300              | 0.1            | false
                """);
    }

    @Test
    void basesOfAllClassesAreStillTheWhole() {
        TinyTrade trade = TinyTrade.of(RECORDS);
        for (String classification : List.of("origin", "sector", "technology")) {
            BigDecimal base = trade
                    .rows(
                            "sector_yearly",
                            "scope = 'total' and year = 2017 and classification = '" + classification + "'")
                    .stream()
                    .map(row -> row.<BigDecimal>getAs("turnover_base_usd"))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(base).as(classification).isEqualByComparingTo("6570");
        }
    }

    /** Tiles: a month of 6,000 in 2017, when 4,000 of 12,000 came in January before. */
    @Test
    void aForecastHasTheProfileOfTheSameGoods() {
        TinyTrade.with(List.of(target("6907"), target("3002")), """
                period           | flow   | commodity | value
                2016-01          | export | 690790    | 1000
                2016-01          | export | 690890    | 3000
                2016-02..2016-11 | export | 690790    | 0
                2016-12          | export | 690790    | 8000
                2017-01          | export | 690721    | 6000
                """).assertRows("targets", """
                target | base_usd | year_to_date_usd | forecast_usd | edition_changed
                3002   | 0        | 0                | -            | false
                6907   | 9000     | 6000             | 18000        | true
                """);
    }

    private static Target target(String commodity) {
        return new Target(
                commodity,
                "twice as much",
                Target.Scope.TOTAL,
                "",
                Target.Flow.EXPORTS,
                Optional.of(commodity),
                Optional.empty(),
                2016,
                new BigDecimal("2"),
                Target.Unit.MULTIPLE,
                2018,
                "a paper");
    }
}
