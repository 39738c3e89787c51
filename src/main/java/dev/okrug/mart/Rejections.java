package dev.okrug.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import dev.okrug.fact.Facts;
import dev.okrug.fact.Rule;
import dev.okrug.fact.RuleSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

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
    public TableRows from(Basis basis) {
        UserDefinedFunction names = udf((UDF1<Long, String>) Rejections::names, DataTypes.StringType);
        return new TableRows.Query(basis.rejected()
                .select(
                        file(basis).as("file"),
                        col(Facts.LINE),
                        names.apply(col(Facts.RULES)).as("rules"),
                        Money.usd(col(Facts.VALUE)).as("value_usd"),
                        col(Facts.RAW).as("record")));
    }

    private static String names(long rules) {
        return RuleSet.rulesIn(rules).stream().map(Rule::name).collect(Collectors.joining(", "));
    }

    private static Column file(Basis basis) {
        Map<Long, String> paths = new HashMap<>();
        basis.vintages().deliveries().forEach(delivery -> paths.put(delivery.number(), delivery.path()));
        return Lookup.of(paths, DataTypes.StringType, col(Facts.DELIVERY));
    }
}
