package dev.okrug.release;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import dev.okrug.storage.Storage;
import dev.okrug.testing.SparkTest;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;

/** A small table to publish. */
abstract class Sample extends SparkTest {

    static final Contract REGION_MONTHLY = new Contract(
            "region_monthly",
            "Turnover of a region. One row per region, month.",
            List.of(
                    Field.of("region_code", FieldType.CODE, "OKATO code."),
                    Field.of("month", FieldType.MONTH, "Month traded in."),
                    Field.of("year", FieldType.YEAR, "Its year."),
                    Field.of("exports_usd", FieldType.USD, "Exports."),
                    Field.of("exports_kg", FieldType.KG, "Net weight of exports."),
                    Field.of("exports_growth", FieldType.GROWTH, "Against a year ago.")
                            .optional()),
            List.of("region_code", "month"));

    static final List<Row> TRADE = List.of(
            row("45000", "2024-02-01", 2024, "1200.50", "10.125", 0.25),
            row("01000", "2024-01-01", 2024, "-7.00", "0.001", null),
            row("45000", "2023-12-01", 2023, "9999999999999999.99", "3.000", -1.0),
            row("01000", "2023-12-01", 2023, "0.00", "0.000", null));

    static Row row(String region, String month, Integer year, String usd, String kg, Double growth) {
        BigDecimal exports = usd == null ? null : new BigDecimal(usd);
        return RowFactory.create(region, Date.valueOf(month), year, exports, new BigDecimal(kg), growth);
    }

    static Dataset<Row> trade() {
        return trade(TRADE);
    }

    static Dataset<Row> trade(List<Row> rows) {
        return table(REGION_MONTHLY.schema(), rows);
    }

    static TableRows atHand(Dataset<Row> rows) {
        return new TableRows.AtHand(rows.collectAsList());
    }

    /** Made by a task of Spark; rows come in the order of their columns. */
    static TableRows sorted(Dataset<Row> rows) {
        Column[] columns = Arrays.stream(rows.columns()).map(functions::col).toArray(Column[]::new);
        return new TableRows.Sorted(
                rows.repartition(1).sortWithinPartitions(columns).javaRDD());
    }

    static Manifest publish(Storage storage, Dataset<Row> rows) {
        return publish(storage, atHand(rows));
    }

    static Manifest publish(Storage storage, TableRows rows) {
        try (ReleaseDraft draft = ReleaseDraft.in(storage)) {
            draft.add(REGION_MONTHLY, rows);
            return draft.publish("digest-of-inputs", Map.of(), List.of());
        }
    }

    static Manifest publish(Storage storage) {
        return publish(storage, trade());
    }
}
