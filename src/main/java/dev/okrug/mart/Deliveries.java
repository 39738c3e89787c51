package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import dev.okrug.delivery.Delivery;
import dev.okrug.delivery.Ledger;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Every file that the job names, and what became of its records. */
final class Deliveries implements Mart {

    @Override
    public Contract contract() {
        return new Contract(
                "deliveries",
                "Every delivered file and what became of its records: records = facts + rejected + superseded +"
                        + " control totals + out of range + duplicate. One row per file.",
                List.of(
                        Field.of("file", FieldType.TEXT, "Path of the file."),
                        Field.of("digest", FieldType.CODE, "SHA-256 of the file."),
                        Field.of("reporter", FieldType.CODE, "Whose statistics it holds."),
                        Field.of("source", FieldType.TEXT, "The series that it belongs to."),
                        Field.of("profile", FieldType.TEXT, "The format that it was read as."),
                        Field.of("vintage", FieldType.DAY, "When it was issued."),
                        Field.of("records", FieldType.COUNT, "Records in the file, counted before they were read."),
                        Field.of("fact_records", FieldType.COUNT, "Records that count."),
                        Field.of(
                                "bucket_records",
                                FieldType.COUNT,
                                "Of the facts, those in a bucket: region, commodity or partner withheld or not named."),
                        Field.of("rejected_records", FieldType.COUNT, "Records that broke a rule that rejects."),
                        Field.of(
                                "superseded_records",
                                FieldType.COUNT,
                                "Believed records that a later vintage replaces."),
                        Field.of("control_total_records", FieldType.COUNT, "Totals beside their parts: not facts."),
                        Field.of(
                                "out_of_range_records",
                                FieldType.COUNT,
                                "Believed records outside of the job's periods."),
                        Field.of(
                                "duplicate_records",
                                FieldType.COUNT,
                                "Records of a file that was delivered before under another name."),
                        Field.of("fact_value_usd", FieldType.USD, "Value of the facts, in USD."),
                        Field.of(
                                "rejected_value_usd",
                                FieldType.USD,
                                "Value of the rejections, where it could be read."),
                        Field.of("unused_columns", FieldType.TEXT, "Columns of the file that no field is read from.")
                                .optional()),
                List.of("file"));
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.DELIVERIES);
    }

    @Override
    public TableRows from(Basis basis) {
        List<Row> rows = new ArrayList<>();
        for (Ledger.Line line : Ledger.of(basis.vintages())) {
            rows.add(row(line));
        }
        return new TableRows.AtHand(rows);
    }

    private static Row row(Ledger.Line line) {
        Delivery delivery = line.delivery();
        return RowFactory.create(
                line.path(),
                delivery.digest(),
                delivery.reporter(),
                delivery.source(),
                delivery.profile(),
                Date.valueOf(delivery.vintage()),
                delivery.records(),
                line.facts().records(),
                line.buckets().records(),
                line.rejected().records(),
                line.superseded().records(),
                line.controlTotals().records(),
                line.outOfRange().records(),
                line.duplicates().records(),
                Money.usd(line.facts().cents()),
                Money.usd(line.rejected().cents()),
                delivery.unusedColumns().isEmpty() ? null : String.join(", ", delivery.unusedColumns()));
    }
}
