package dev.okrug.mart;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.TableRows;
import dev.okrug.mart.Reconciliation.Check;
import dev.okrug.testing.SparkTest;
import dev.okrug.testing.Tables;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class ReconcilerTest extends SparkTest {

    private static final List<Mart> MARTS = Marts.named(List.of("federal_district_yearly", "region_monthly"));

    private static final TinyTrade TRADE = TinyTrade.of("""
            region | period  | flow   | value | outcome
            01000  | 2021    | export | 10    | -
            03000  | 2022-01 | import | 2     | -
            03000  | 2022-01 | import | 3     | REJECTION
            """);

    @Test
    void whatBecameOfTheRecordsOfAFileIsHeldAgainstTheFile() {
        assertChecks(Reconciler.files(TRADE.basis()), """
                scope | unit    | left | right | equal
                a.csv | records | 3    | 3     | true
                a.csv | USD     | 15   | 15    | true
                """);
    }

    @Test
    void tablesAreHeldAgainstWhatTheCubeHasOfTheirFrame() {
        assertChecks(checks(row -> lit(true)), """
                scope                                            | unit | left | right | equal
                federal_district_yearly, current, exports 2021    | USD | 10 | 10 | true
                federal_district_yearly, current, imports 2021    | USD | 0  | 0  | true
                federal_district_yearly, current, exports 2022    | USD | 0  | 0  | true
                federal_district_yearly, current, imports 2022    | USD | 2  | 2  | true
                federal_district_yearly, historical, exports 2021 | USD | 10 | 10 | true
                federal_district_yearly, historical, imports 2021 | USD | 0  | 0  | true
                federal_district_yearly, historical, exports 2022 | USD | 0  | 0  | true
                federal_district_yearly, historical, imports 2022 | USD | 2  | 2  | true
                region_monthly, exports 2022                      | USD | 0  | 0  | true
                region_monthly, imports 2022                      | USD | 2  | 2  | true
                """);
    }

    @Test
    void aRowThatIsLostIsMissed() {
        assertThat(differences(rows -> coalesce(rows.col("imports_usd").notEqual(2), lit(true))))
                .containsExactly(
                        "federal_district_yearly, current, imports 2022",
                        "federal_district_yearly, historical, imports 2022",
                        "region_monthly, imports 2022");
    }

    @Test
    void aTableThatLostAllItsRowsIsMissed() {
        assertThat(differences(rows -> lit(false)))
                .containsExactly(
                        "federal_district_yearly, current, exports 2021",
                        "federal_district_yearly, current, imports 2022",
                        "federal_district_yearly, historical, exports 2021",
                        "federal_district_yearly, historical, imports 2022",
                        "region_monthly, imports 2022");
    }

    private static List<String> differences(Function<Dataset<Row>, Column> kept) {
        return checks(kept).stream()
                .filter(check -> !check.equal())
                .map(Check::scope)
                .toList();
    }

    private static List<Check> checks(Function<Dataset<Row>, Column> kept) {
        List<TableTotal> totals = new ArrayList<>();
        for (Mart mart : MARTS) {
            List<Row> rows = ((TableRows.AtHand) mart.from(TRADE.basis())).rows();
            Dataset<Row> table = table(mart.contract().schema(), rows);
            Dataset<Row> left = table.where(kept.apply(table));
            for (TableSums sums : TableSums.of(mart)) {
                left.collectAsList().forEach(row -> sums.next(column -> written(row.getAs(column))));
                totals.addAll(sums.totals());
            }
        }
        return Reconciler.tables(TRADE.basis().with(new Made(totals, Map.of(), List.of())));
    }

    /** As Parquet keeps it. */
    private static Object written(Object value) {
        if (value instanceof BigDecimal usd) {
            return usd.unscaledValue().longValueExact();
        }
        if (value instanceof Date date) {
            return (int) date.toLocalDate().toEpochDay();
        }
        return value instanceof String text ? Binary.fromString(text) : value;
    }

    private static void assertChecks(List<Check> checks, String expected) {
        Tables.assertCells(
                checks.stream()
                        .map(check -> List.of(
                                check.scope(),
                                check.unit(),
                                Tables.cell(check.left()),
                                Tables.cell(check.right()),
                                String.valueOf(check.equal())))
                        .toList(),
                expected);
    }
}
