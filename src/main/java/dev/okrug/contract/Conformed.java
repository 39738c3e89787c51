package dev.okrug.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Rows that have exactly the columns that their contract declares; nothing is cast, dropped or filled in. */
public final class Conformed {

    private Conformed() {}

    /** The rows in the contract's order and schema, or a fault that names every column that differs. */
    public static Dataset<Row> rows(Contract contract, Dataset<Row> rows) {
        return nothing(rows.sparkSession(), contract.schema()).union(inOrder(contract, rows));
    }

    /** The rows as they are, or a fault that names the first column whose value is not of the declared type. */
    public static List<Row> rows(Contract contract, List<Row> rows) {
        rows.forEach(row -> row(contract, row));
        return rows;
    }

    /** The row as it is, or a fault that names the first column whose value is not of the declared type. */
    public static Row row(Contract contract, Row row) {
        List<Field> fields = contract.fields();
        if (row.size() != fields.size()) {
            throw different(contract, List.of("a row of " + row.size() + " values for " + fields.size() + " columns"));
        }
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).type().holds(row.get(i))) {
                throw different(contract, List.of(fields.get(i).name() + " is " + row.get(i)));
            }
        }
        return row;
    }

    private static Fault different(Contract contract, List<String> differences) {
        return Fault.gate("Cannot publish " + contract.table() + ": its rows are not what its contract declares: "
                + String.join("; ", differences) + ". Change the query or the contract so that both agree.");
    }

    /** The rows in the contract's order, with whatever nullability the query has. */
    private static Dataset<Row> inOrder(Contract contract, Dataset<Row> rows) {
        List<String> differences = differences(contract, rows);
        if (!differences.isEmpty()) {
            throw different(contract, differences);
        }
        Column[] inOrder = contract.fieldNames().stream().map(rows::col).toArray(Column[]::new);
        return rows.select(inOrder);
    }

    /**
     * An empty table to unite with: the union has its nullability and its column comments.
     *
     * <p>Without it a query that Spark proves free of nulls would be written as required columns, so that the
     * published schema would hang on how Spark plans. Made of an RDD, because an empty list is optimised away.
     */
    private static Dataset<Row> nothing(SparkSession spark, StructType schema) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        return spark.createDataFrame(context.<Row>emptyRDD(), schema);
    }

    private static List<String> differences(Contract contract, Dataset<Row> rows) {
        List<String> found = Arrays.asList(rows.columns());
        List<String> differences = new ArrayList<>();
        names("missing", contract.fieldNames().stream().filter(name -> !found.contains(name)), differences);
        names("undeclared", found.stream().filter(name -> !contract.fieldNames().contains(name)), differences);
        names("twice", found.stream().filter(name -> found.indexOf(name) != found.lastIndexOf(name)), differences);
        if (differences.isEmpty()) {
            types(contract, rows.schema(), differences);
        }
        return differences;
    }

    private static void names(String what, Stream<String> names, List<String> differences) {
        List<String> distinct = names.distinct().toList();
        if (!distinct.isEmpty()) {
            differences.add(what + " " + String.join(", ", distinct));
        }
    }

    private static void types(Contract contract, StructType found, List<String> differences) {
        for (Field field : contract.fields()) {
            var type = found.apply(field.name()).dataType();
            if (!type.equals(field.type().dataType())) {
                differences.add(field.name() + " is " + type.sql() + ", declared "
                        + field.type().dataType().sql());
            }
        }
    }
}
