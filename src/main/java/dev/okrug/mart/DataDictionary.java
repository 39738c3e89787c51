package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Every column of every table, from the contracts. */
final class DataDictionary implements Mart {

    @Override
    public Contract contract() {
        return new Contract(
                "data_dictionary",
                "Every column of every table. One row per table and field.",
                List.of(
                        Field.of("table", FieldType.TEXT, "Name of the table."),
                        Field.of("position", FieldType.NUMBER, "Place of the column, from 1."),
                        Field.of("field", FieldType.TEXT, "Name of the column."),
                        Field.of("type", FieldType.TEXT, "Type in Parquet, in Spark's words."),
                        Field.of("unit", FieldType.TEXT, "Unit or kind of value."),
                        Field.of("in_key", FieldType.FLAG, "Whether it helps to tell rows apart."),
                        Field.of("required", FieldType.FLAG, "Whether every row has a value."),
                        Field.of("additive", FieldType.FLAG, "Whether rows may be added up."),
                        Field.of("sentence", FieldType.TEXT, "What it says.")),
                List.of("table", "position"));
    }

    @Override
    public Set<Source> sources() {
        return Set.of();
    }

    @Override
    public TableRows from(Basis basis) {
        List<Row> rows = new ArrayList<>();
        for (Mart mart : Marts.ALL) {
            Contract contract = mart.contract();
            int position = 1;
            for (Field field : contract.fields()) {
                rows.add(RowFactory.create(
                        contract.table(),
                        position++,
                        field.name(),
                        field.type().dataType().sql(),
                        field.type().unit(),
                        contract.key().contains(field.name()),
                        field.required(),
                        field.additive(),
                        field.sentence()));
            }
        }
        return new TableRows.AtHand(rows);
    }
}
