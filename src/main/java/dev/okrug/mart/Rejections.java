package dev.okrug.mart;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.delivery.Delivery;
import dev.okrug.fact.Facts;
import dev.okrug.fact.Rule;
import dev.okrug.fact.RuleSet;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

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
    public Dataset<Row> from(Basis basis) {
        Column[] names = Arrays.stream(Rule.values())
                .map(rule -> when(RuleSet.holds(col(Facts.RULES), rule), lit(rule.name())))
                .toArray(Column[]::new);
        return basis.rejected()
                .join(broadcast(files(basis)), Facts.DELIVERY)
                .select(
                        col("file"),
                        col(Facts.LINE),
                        concat_ws(", ", array_compact(array(names))).as("rules"),
                        Money.usd(col(Facts.VALUE)).as("value_usd"),
                        col(Facts.RAW).as("record"));
    }

    private static Dataset<Row> files(Basis basis) {
        List<Row> rows = basis.vintages().deliveries().stream()
                .map((Delivery delivery) -> RowFactory.create(delivery.number(), delivery.path()))
                .toList();
        StructType schema = new StructType()
                .add(Facts.DELIVERY, DataTypes.LongType, false)
                .add("file", DataTypes.StringType, false);
        return basis.spark().createDataFrame(rows, schema);
    }
}
