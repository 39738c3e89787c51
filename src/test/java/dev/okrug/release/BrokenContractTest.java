package dev.okrug.release;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.contract.TableRows;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
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
    void missingAndUndeclaredColumnsAreNamed() {
        refused(trade().drop("year").withColumn("guess", lit(1)), "missing year", "undeclared guess");
    }

    @Test
    void aColumnThatComesTwiceIsNamed() {
        refused(trade().select(col("*"), col("year")), "twice year");
    }

    @Test
    void aColumnOfAnotherTypeIsNotCast() {
        refused(trade().withColumn("year", lit("2024")), "year is STRING, declared INT");
    }

    @Test
    void moneyOfAnotherScaleIsNotRounded() {
        refused(
                trade().withColumn("exports_usd", col("exports_usd").cast("decimal(18,3)")),
                "exports_usd is DECIMAL(18,3), declared DECIMAL(18,2)");
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

    @Test
    void aValueOfAnotherTypeIsRefusedWhereTheDriverHasTheRows() {
        Row wide = RowFactory.create(
                "45000", Date.valueOf("2024-01-01"), 2024, new BigDecimal("1.000"), BigDecimal.ONE, null);

        refused(new TableRows.AtHand(List.of(wide)), "exports_usd is 1.000");
        refused(new TableRows.AtHand(List.of(RowFactory.create("45000"))), "a row of 1 values for 6 columns");
    }

    private void refused(Dataset<Row> rows, String... sentences) {
        refused(query(rows), sentences);
    }

    private void refused(TableRows rows, String... sentences) {
        assertThatThrownBy(() -> publish(storage, rows))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.GATE))
                .hasMessageContainingAll(sentences);
    }
}
