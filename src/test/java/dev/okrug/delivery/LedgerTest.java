package dev.okrug.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.testing.Tables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final List<Delivery> DELIVERED = Books.deliveries("""
            file  | vintage    | period  | outcome       | records | value
            a.csv | 2023-02-20 | 2022-01 | fact          | 10      | 100.01
            a.csv | 2023-02-20 | 2022-02 | fact          | 20      | 200.02
            a.csv | 2023-02-20 | 2022-02 | bucket        | 3       | 30.00
            a.csv | 2023-02-20 | 2022-02 | rejection     | 4       | 5.00
            a.csv | 2023-02-20 | 2020    | fact          | 1       | 7.00
            b.csv | 2024-05-15 | 2022-01 | fact          | 11      | 110.00
            b.csv | 2024-05-15 | 2022-01 | bucket        | 2       | -2.50
            b.csv | 2024-05-15 | 2022    | fact          | 1       | 310.00
            b.csv | 2024-05-15 | 2022-01 | control total | 1       | 99.00
            """);

    private static final LatestVintages VINTAGES = LatestVintages.of(
            DELIVERED,
            List.of(new Duplicate("b-copy.csv", DELIVERED.get(1))),
            List.of(),
            period -> period.year() > 2020);

    @Test
    void theBooksSayWhatBecameOfEachRecord() {
        Tables.assertCells(Ledger.of(VINTAGES).stream().map(LedgerTest::records).toList(), """
                file       | records | facts | buckets | rejected | superseded | control totals | out of range | duplicates
                a.csv      | 38      | 23    | 3       | 4        | 10         | 0              | 1            | 0
                b-copy.csv | 15      | 0     | 0       | 0        | 0          | 0              | 0            | 15
                b.csv      | 15      | 13    | 2       | 0        | 0          | 2              | 0            | 0
                """);
    }

    @Test
    void theBooksSayWhatTheRecordsAreWorth() {
        Tables.assertCells(Ledger.of(VINTAGES).stream().map(LedgerTest::values).toList(), """
                file       | facts  | buckets | rejected | superseded | control totals | out of range | duplicates
                a.csv      | 230.02 | 30      | 5        | 100.01     | 0              | 7            | 0
                b-copy.csv | 0      | 0       | 0        | 0          | 0              | 0            | 516.5
                b.csv      | 107.5  | -2.5    | 0        | 0          | 409            | 0            | 0
                """);
    }

    @Test
    void everyRecordAndEveryCentIsAccountedFor() {
        for (Ledger.Line line : Ledger.of(VINTAGES)) {
            assertThat(line.accounted())
                    .as(line.path())
                    .isEqualTo(new Amount(
                            line.delivery().records(), line.delivery().cents(tally -> true)));
        }
    }

    @Test
    void aDeliveryOfWhichScreeningSawOtherRecordsIsRefused() {
        Delivery cut = new Delivery(
                "1",
                "a.csv",
                0,
                "",
                "okrug",
                "BY",
                "BY:okrug",
                LocalDate.of(2023, 2, 20),
                39,
                List.of(),
                DELIVERED.get(0).tallies());
        assertThatThrownBy(cut::proveComplete)
                .isInstanceOf(Fault.class)
                .hasMessageContaining("Cannot account for every record of a.csv: the file holds 39, screening saw 38");
    }

    @Test
    void sumsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> new Amount(1, Long.MAX_VALUE).plus(new Amount(1, 1)))
                .isInstanceOf(ArithmeticException.class);
    }

    private static List<String> records(Ledger.Line line) {
        return List.of(
                line.path(),
                String.valueOf(line.delivery().records()),
                String.valueOf(line.facts().records()),
                String.valueOf(line.buckets().records()),
                String.valueOf(line.rejected().records()),
                String.valueOf(line.superseded().records()),
                String.valueOf(line.controlTotals().records()),
                String.valueOf(line.outOfRange().records()),
                String.valueOf(line.duplicates().records()));
    }

    private static List<String> values(Ledger.Line line) {
        return List.of(
                line.path(),
                usd(line.facts()),
                usd(line.buckets()),
                usd(line.rejected()),
                usd(line.superseded()),
                usd(line.controlTotals()),
                usd(line.outOfRange()),
                usd(line.duplicates()));
    }

    private static String usd(Amount amount) {
        return Tables.cell(BigDecimal.valueOf(amount.cents(), 2));
    }
}
