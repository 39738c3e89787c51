package dev.okrug.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.Period;
import dev.okrug.fact.Facts;
import dev.okrug.testing.Tables;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LatestVintagesTest {

    private static boolean all(Period period) {
        return true;
    }

    @Test
    void aLaterVintageSupersedesThePeriodsThatItCovers() {
        assertStandings("""
                file  | vintage    | period
                a.csv | 2023-02-20 | 2022-01
                a.csv | 2023-02-20 | 2022-02
                b.csv | 2024-05-15 | 2022-02
                b.csv | 2024-05-15 | 2022-03
                """, """
                file  | period  | flow   | standing
                a.csv | 2022-01 | export | counted
                a.csv | 2022-02 | export | superseded
                b.csv | 2022-02 | export | counted
                b.csv | 2022-03 | export | counted
                """);
    }

    @Test
    void aPeriodIsSupersededWholeEvenWhereTheLaterVintageHasOnlyOneFlowOfIt() {
        assertStandings("""
                file  | vintage    | period  | flow
                a.csv | 2023-02-20 | 2022-01 | export
                a.csv | 2023-02-20 | 2022-01 | import
                b.csv | 2024-05-15 | 2022-01 | export
                """, """
                file  | period  | flow   | standing
                a.csv | 2022-01 | export | superseded
                a.csv | 2022-01 | import | superseded
                b.csv | 2022-01 | export | counted
                """);
    }

    @Test
    void filesOfOneVintageAddUp() {
        assertStandings("""
                file  | period
                a.csv | 2022
                b.csv | 2022
                """, """
                file  | period | flow   | standing
                a.csv | 2022   | export | counted
                b.csv | 2022   | export | counted
                """);
    }

    @Test
    void anotherSourceSupersedesNothing() {
        assertStandings("""
                file  | source  | vintage    | period
                a.csv | BY:a    | 2023-02-20 | 2022
                b.csv | BY:b    | 2024-05-15 | 2022
                """, """
                file  | period | flow   | standing
                a.csv | 2022   | export | counted
                b.csv | 2022   | export | counted
                """);
    }

    @Test
    void rejectedRecordsOfALaterVintageSupersedeNothing() {
        assertStandings("""
                file  | vintage    | period | outcome
                a.csv | 2023-02-20 | 2022   | fact
                b.csv | 2024-05-15 | 2022   | rejection
                """, """
                file  | period | flow   | standing
                a.csv | 2022   | export | counted
                """);
    }

    @Test
    void monthsWinOverTheYearWhichBecomesTheirControlTotal() {
        assertStandings("""
                file  | period
                a.csv | 2022
                b.csv | 2022-01
                b.csv | 2022-02
                """, """
                file  | period  | flow   | standing
                a.csv | 2022    | export | control_total
                b.csv | 2022-01 | export | counted
                b.csv | 2022-02 | export | counted
                """);
    }

    @Test
    void theYearOfOneFlowCountsBesideTheMonthsOfTheOther() {
        assertStandings("""
                file  | period  | flow
                a.csv | 2022    | export
                a.csv | 2022    | import
                b.csv | 2022-01 | export
                """, """
                file  | period  | flow   | standing
                a.csv | 2022    | export | control_total
                a.csv | 2022    | import | counted
                b.csv | 2022-01 | export | counted
                """);
    }

    @Test
    void monthsThatALaterVintageDoesNotRepeatStillWinOverTheYear() {
        assertStandings("""
                file  | vintage    | period
                a.csv | 2023-02-20 | 2022-01
                b.csv | 2024-05-15 | 2022
                """, """
                file  | period  | flow   | standing
                a.csv | 2022-01 | export | counted
                b.csv | 2022    | export | control_total
                """);
    }

    @Test
    void quartersWinOverTheYearAndMonthsOverTheirQuarter() {
        assertStandings("""
                file  | period
                a.csv | 2022
                a.csv | 2022-Q1
                a.csv | 2022-Q2
                a.csv | 2022-05
                """, """
                file  | period  | flow   | standing
                a.csv | 2022    | export | control_total
                a.csv | 2022-Q1 | export | counted
                a.csv | 2022-Q2 | export | control_total
                a.csv | 2022-05 | export | counted
                """);
    }

    @Test
    void theYearCountsWhereOnlyAnotherSourceGivesMonths() {
        assertStandings("""
                file  | source | period
                a.csv | BY:a   | 2022
                b.csv | BY:b   | 2022-01
                """, """
                file  | period  | flow   | standing
                a.csv | 2022    | export | counted
                b.csv | 2022-01 | export | counted
                """);
    }

    @Test
    void periodsThatTheJobDoesNotAskForAreOutOfRange() {
        LatestVintages vintages =
                LatestVintages.of(Books.deliveries("""
                        file  | vintage    | period
                        a.csv | 2023-02-20 | 2021
                        a.csv | 2023-02-20 | 2022
                        b.csv | 2024-05-15 | 2021
                        """), List.of(), List.of(), period -> period.year() > 2021);
        Tables.assertCells(cells(vintages), """
                file  | period | flow   | standing
                a.csv | 2021   | export | out_of_range
                a.csv | 2022   | export | counted
                b.csv | 2021   | export | out_of_range
                """);
    }

    @Test
    void coverageIsOfTheReporterByFlow() {
        Coverage coverage = LatestVintages.of(Books.deliveries("""
                                file  | reporter | source | vintage    | period  | flow
                                a.csv | BY       | BY:a   | 2023-02-20 | 2022-01 | export
                                a.csv | BY       | BY:a   | 2023-02-20 | 2022-02 | import
                                b.csv | RU       | RU:b   | 2024-05-15 | 2022-03 | export
                                """), List.of(), List.of(), LatestVintagesTest::all)
                .coverage("BY");
        assertThat(coverage.periods(Facts.EXPORT)).containsExactly(Period.ofMonth(2022, 1));
        assertThat(coverage.periods(Facts.IMPORT)).containsExactly(Period.ofMonth(2022, 2));
        assertThat(coverage.periods()).containsExactly(Period.ofMonth(2022, 1), Period.ofMonth(2022, 2));
    }

    private static void assertStandings(String delivered, String expected) {
        Tables.assertCells(
                cells(LatestVintages.of(Books.deliveries(delivered), List.of(), List.of(), LatestVintagesTest::all)),
                expected);
    }

    private static List<List<String>> cells(LatestVintages vintages) {
        return vintages.periods().stream()
                .map(each -> List.of(
                        each.delivery().path(),
                        each.period().toString(),
                        each.flow() == Facts.EXPORT ? "export" : "import",
                        each.standing().name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
