package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import dev.okrug.delivery.RejectedRecord;
import dev.okrug.fact.Rule;
import dev.okrug.fact.RuleSet;
import dev.okrug.fact.ScreenedRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Every record that was not believed, as it stands in its file. */
final class Rejections implements Mart {

    @Override
    public Contract contract() {
        return new Contract(
                "rejections",
                "Every record that was not believed, and why. One row per file and line.",
                List.of(
                        Field.of("file", FieldType.TEXT, "Path of the file."),
                        Field.of(
                                        "line",
                                        FieldType.COUNT,
                                        "Line on which the record starts; of DBF tables the record number.")
                                .notAdditive(),
                        Field.of("rules", FieldType.TEXT, "The rules that the record breaks; at least one rejects."),
                        Field.of("value_usd", FieldType.USD, "Its value, where it could be read.")
                                .optional(),
                        Field.of("record", FieldType.TEXT, "The record as delivered, cut at 4 KB.")
                                .optional()),
                List.of("file", "line"));
    }

    @Override
    public boolean growing() {
        return true;
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.JOB, Source.DELIVERIES, Source.REJECTIONS);
    }

    @Override
    public TableRows from(Basis basis) {
        RejectionBlocks blocks = new RejectionBlocks(basis);
        Map<Long, String> paths = new HashMap<>();
        basis.vintages().deliveries().forEach(delivery -> paths.put(delivery.number(), delivery.path()));
        return new TableRows.Blocks(
                blocks.recipes(),
                wanted -> blocks.records(wanted).map(record -> row(paths.get(record.delivery()), record)));
    }

    private static Row row(String path, RejectedRecord record) {
        return RowFactory.create(
                path,
                record.line(),
                RuleSet.rulesIn(record.rules()).stream().map(Rule::name).collect(Collectors.joining(", ")),
                record.cents() == ScreenedRow.MISSING ? null : Money.usd(record.cents()),
                record.raw());
    }
}
