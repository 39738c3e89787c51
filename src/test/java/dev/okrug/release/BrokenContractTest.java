package dev.okrug.release;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.contract.TableRows;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BrokenContractTest extends FormerRelease {

    @AfterEach
    void theFormerReleaseIsStillCurrentAndAlone() {
        assertThat(Releases.in(storage).list()).containsExactly(former);
        assertThat(Releases.in(storage).current()).contains(former);
        assertThat(Verification.of(storage).findings()).isEmpty();
    }

    @Test
    void rowsOfOtherColumnsAreRefused() {
        refused(trade().drop("year"), "a row of 5 values for 6 columns");
        refused(trade().withColumn("guess", lit(1)), "a row of 7 values for 6 columns");
    }

    @Test
    void aColumnOfAnotherTypeIsNotCast() {
        refused(trade().withColumn("year", lit("2024")), "year is 2024 (String), declared INT");
    }

    @Test
    void moneyOfAnotherScaleIsNotRounded() {
        Dataset<Row> small = trade(List.of(row("45000", "2024-01-01", 2024, "1.00", "1.000", null)));

        refused(
                small.withColumn("exports_usd", col("exports_usd").cast("decimal(18,3)")),
                "exports_usd is 1.000 (BigDecimal), declared DECIMAL(18,2)");
    }

    @Test
    void twoRowsWithOneKeyAreNamedByTheKey() {
        refused(
                trade(List.of(
                        row("01000", "2024-01-01", 2024, "1.00", "1.000", null),
                        row("45000", "2024-01-01", 2024, "2.00", "1.000", null),
                        row("45000", "2024-01-01", 2024, "3.00", "1.000", null))),
                "region_monthly: two rows have the key region_code=45000, month=2024-01-01");
    }

    @Test
    void aRequiredFieldWithoutAValueIsNamedWithItsRow() {
        refused(
                trade(List.of(
                        row("01000", "2024-01-01", 2024, "1.00", "1.000", null),
                        row("45000", "2024-01-01", 2024, null, "1.000", null))),
                "exports_usd must have a value",
                "region_code=45000, month=2024-01-01");
    }

    @Test
    void aKeyWithoutAValueIsRefusedToo() {
        refused(
                trade(List.of(row(null, "2024-01-01", 2024, "1.00", "1.000", null))),
                "region_code must have a value",
                "region_code=null");
    }

    private void refused(Dataset<Row> rows, String... sentences) {
        refused(sorted(rows), sentences);
        refused(atHand(rows), sentences);
    }

    private void refused(TableRows rows, String... sentences) {
        assertThatThrownBy(() -> publish(storage, rows))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.GATE))
                .hasMessageContainingAll(sentences);
    }
}
