package dev.okrug.testing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.okrug.testing.sample.SampleRecords.Sold;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The committed files give the published figures that the release is measured by. */
class SampleFiguresTest {

    private static SampleTrade trade;

    @BeforeAll
    static void read() throws IOException {
        trade = SampleTrade.in(Path.of("sample-data/partner"));
    }

    @ParameterizedTest(name = "figure {0}: {1} {4} {2} to {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # figure | scope     | from    | to      | flow     |          usd
            1        | far-east  | 2023-01 | 2023-12 | turnover | 115407107.03
            5        | lipetsk   | 2021-01 | 2021-12 | turnover | 315248903.17
            6        | lipetsk   | 2022-01 | 2022-12 | turnover | 333714196.15
            7        | lipetsk   | 2021-01 | 2021-12 | export   |  69612480.35
            7        | lipetsk   | 2022-01 | 2022-12 | export   |  91204117.62
            8        | lipetsk   | 2022-01 | 2022-03 | turnover |  66550000.00
            8        | lipetsk   | 2023-01 | 2023-03 | turnover |  68200000.00
            11       | lipetsk   | 2020-01 | 2020-12 | turnover | 241958652.20
            11       | lipetsk   | 2023-01 | 2023-12 | turnover | 352437277.59
            12       | siberia   | 2012    | 2012    | turnover | 1498936674.86
            16       | ivanovo   | 2014-01 | 2014-12 | turnover |  58419816.28
            16       | ivanovo   | 2015-01 | 2015-12 | turnover |  46882735.75
            16       | ivanovo   | 2014-01 | 2014-03 | turnover |  12113524.89
            16       | ivanovo   | 2015-01 | 2015-03 | turnover |   9220419.92
            16       | ivanovo   | 2016-01 | 2016-03 | turnover |  12632566.46
            17       | primorsky | 2020-01 | 2020-12 | turnover |  17300546.75
            17       | primorsky | 2021-01 | 2021-12 | turnover |  32703912.25
            18       | primorsky | 2022-01 | 2022-09 | turnover |  39991247.40
            18       | primorsky | 2021-01 | 2021-09 | turnover |  22206257.25
            18       | primorsky | 2022-01 | 2022-09 | export   |  32504917.26
            18       | primorsky | 2021-01 | 2021-09 | export   |  15102846.70
            """)
    void givesTheFigureToTheCent(String figure, String scope, String from, String to, String flow, String usd) {
        assertThat(trade.cents(scope, from, to, flow)).as("figure %s", figure).isEqualTo(Cents.of(usd));
    }

    @ParameterizedTest(name = "figure {0}: {1} {4} grew by {5} percent")
    @CsvSource(delimiter = '|', textBlock = """
            # figure | scope     | base year | year | months | flow     | percent
            7        | lipetsk   | 2021      | 2022 | 12     | export   |    31.0
            8        | lipetsk   | 2022      | 2023 | 03     | turnover |     2.5
            16       | ivanovo   | 2014      | 2015 | 12     | turnover |   -19.7
            18       | primorsky | 2021      | 2022 | 09     | turnover |    80.1
            18       | primorsky | 2021      | 2022 | 09     | export   |   115.2
            """)
    void growsAsReported(
            String figure, String scope, String base, String year, String month, String flow, double percent) {
        double now = trade.cents(scope, year + "-01", year + "-" + month, flow);
        double before = trade.cents(scope, base + "-01", base + "-" + month, flow);
        assertThat(100 * (now / before - 1)).as("figure %s", figure).isCloseTo(percent, within(0.05));
    }

    @ParameterizedTest(name = "figure {0}: leading {4}s of {1} {2} to {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # figure | scope     | from    | to      | flow   | headings
            10       | lipetsk   | 2021-01 | 2021-12 | export | 8418 3105 8450 1602 7214
            10       | lipetsk   | 2022-01 | 2022-12 | export | 8418 3105 8450 1602 7214
            10       | lipetsk   | 2021-01 | 2021-12 | import | 7208 1205 2706
            10       | lipetsk   | 2022-01 | 2022-12 | import | 7208 1205 2706
            15       | siberia   | 2012    | 2012    | export | 8704 8708 8431 8701 8433
            15       | siberia   | 2012    | 2012    | import | 2701 8606 2803 4002 8708
            19       | primorsky | 2022-01 | 2022-09 | export | 8704 XXXX 8421 0406 0405 3925
            19       | primorsky | 2022-01 | 2022-12 | export | 8704 XXXX 8421 0406 0405 3925
            19       | primorsky | 2022-01 | 2022-09 | import | 8708 3004 2301 8507
            """)
    void isLedByTheHeadings(String figure, String scope, String from, String to, String flow, String headings) {
        assertThat(leading(
                        trade.sold(scope, from, to, flow),
                        sold -> sold.commodity().substring(0, 4)))
                .as("figure %s", figure)
                .startsWith(headings.split(" "));
    }

    @Test
    void eightOfElevenFarEasternRegionsTradeIn2023() {
        assertThat(trade.sold("far-east", "2023-01", "2023-12", "turnover").map(Sold::region))
                .containsOnly("05000", "08000", "10000", "30000", "64000", "76000", "81000", "98000");
    }

    @Test
    void aQuarterOfAllExportsIn2023IsFoodAndSeventeenBillionAreManufactured() {
        double all = trade.cents("all", "2023-01", "2023-12", "export");
        double food = trade.cents("all", "2023-01", "2023-12", "export", sold -> chapter(sold) <= 24);
        double manufactured = trade.cents("all", "2023-01", "2023-12", "export", sold -> chapter(sold) >= 28);
        assertThat(all).isCloseTo(23.0e11, within(0.05e11));
        assertThat(food / all).isCloseTo(0.26, within(0.001));
        assertThat(manufactured).isCloseTo(17.0e11, within(0.1e11));
    }

    @ParameterizedTest(name = "the border belt trades {1} percent or more of the whole in {0}")
    @CsvSource({"2015, 7.0", "2020, 9.5", "2023, 10.0"})
    void theBorderBeltHasAVisibleAndGrowingShare(String year, double percent) {
        double border = trade.cents("border", year + "-01", year + "-12", "turnover");
        double all = trade.cents("all", year + "-01", year + "-12", "turnover");
        assertThat(100 * border / all).isBetween(percent, percent + 1);
    }

    @Test
    void theFirstVintageHas330MillionForLipetskIn2022() {
        assertThat(trade.of("lipetsk", "2022-01", "2022-12", "turnover", SampleTrade.FIRST)
                        .mapToLong(Sold::cents)
                        .sum())
                .isEqualTo(Cents.of("330185524.94"));
    }

    @Test
    void theLaterVintageRedeliversEveryMonthOf2022WithAllRegions() {
        assertThat(regionsByMonth(SampleTrade.LAST))
                .isEqualTo(regionsByMonth(SampleTrade.FIRST))
                .hasSize(12);
    }

    @Test
    void siberianPartnersStandInTheReportedOrder() {
        assertThat(leading(trade.sold("siberia", "2012", "2012", "turnover"), Sold::region))
                .startsWith("32000", "50000", "52000", "25000", "04000", "01000")
                .hasSize(12);
    }

    @Test
    void transformersToPrimorskyGrowSevenPointFourTimesAndHaveOneTrader() {
        long now = trade.cents("primorsky", "2022-01", "2022-09", "export", SampleFiguresTest::transformer);
        long before = trade.cents("primorsky", "2021-01", "2021-09", "export", SampleFiguresTest::transformer);
        assertThat(now).isEqualTo(Cents.of("1598400.00"));
        assertThat((double) now / before).isCloseTo(7.4, within(0.001));
        assertThat(trade.sold("primorsky", "2021-01", "2022-12", "export").filter(SampleFiguresTest::transformer))
                .allMatch(sold -> sold.trader().equals("T9001"));
    }

    private static boolean transformer(Sold sold) {
        return sold.commodity().startsWith("8504");
    }

    /** Withheld commodities have no chapter. */
    private static int chapter(Sold sold) {
        return sold.commodity().startsWith("X") ? 25 : Integer.parseInt(sold.commodity(), 0, 2, 10);
    }

    private static Map<String, Long> regionsByMonth(String vintage) {
        return trade.of("all", "2022-01", "2022-12", "turnover", vintage)
                .collect(Collectors.groupingBy(
                        Sold::period,
                        Collectors.mapping(Sold::region, Collectors.collectingAndThen(Collectors.toSet(), set ->
                                (long) set.size()))));
    }

    private static List<String> leading(Stream<Sold> sold, Function<Sold, String> by) {
        Map<String, Long> sums = sold.collect(Collectors.groupingBy(by, Collectors.summingLong(Sold::cents)));
        return sums.keySet().stream()
                .sorted(Comparator.comparing(sums::get).reversed())
                .toList();
    }
}
