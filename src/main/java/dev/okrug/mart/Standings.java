package dev.okrug.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** Where a subject stands among its like: share, rank, contribution to the growth of all, years of unbroken growth. */
final class Standings {

    private Standings() {}

    static List<Field> fields(Subject subject, Frame frame) {
        List<Field> fields = new ArrayList<>();
        if (subject != Subject.TOTAL) {
            fields.add(Field.of("turnover_share", FieldType.SHARE, "Turnover / turnover of all, buckets included.")
                    .optional());
            fields.add(Field.of(
                            "turnover_rank",
                            FieldType.NUMBER,
                            "Place by turnover, 1 is the largest; buckets have none.")
                    .optional());
            fields.add(Field.of(
                            "turnover_contribution",
                            FieldType.GROWTH,
                            "(turnover − base) / base of all: the part of total growth that comes from here; adds up to"
                                    + " total growth.")
                    .optional());
        }
        if (frame == Frame.YEARLY) {
            fields.add(Field.of(
                            "turnover_growth_years",
                            FieldType.NUMBER,
                            "Years in a row, up to this one, in which turnover grew.")
                    .notAdditive());
        }
        return fields;
    }

    static Dataset<Row> of(Subject subject, Frame frame, Dataset<Row> figures) {
        Dataset<Row> rows = subject == Subject.TOTAL ? figures : amongAll(subject, figures);
        return frame == Frame.YEARLY ? withGrowthYears(subject, rows) : rows;
    }

    private static Dataset<Row> amongAll(Subject subject, Dataset<Row> figures) {
        List<Column> same = new ArrayList<>(List.of(col(Frame.MOMENT)));
        if (subject == Subject.FEDERAL_DISTRICT) {
            same.add(col("composition"));
        }
        WindowSpec all = Window.partitionBy(same.toArray(Column[]::new));
        Column turnover = col("turnover_cents");
        Column base = col("turnover_base_cents");
        Column total = sum(turnover).over(all);
        Column totalBase = sum(base).over(all);
        Column comparable = col("turnover_comparability").equalTo(Comparability.COMPARABLE.name());
        WindowSpec byTurnover = Window.partitionBy(concat(same, col("bucket")))
                .orderBy(turnover.desc_nulls_last(), col(subject.key().get(0)));
        return figures.withColumn("turnover_share", when(total.notEqual(0), turnover.divide(total)))
                .withColumn(
                        "turnover_rank",
                        when(
                                col("bucket").equalTo(false).and(turnover.isNotNull()),
                                row_number().over(byTurnover)))
                .withColumn(
                        "turnover_contribution",
                        when(
                                comparable.and(totalBase.notEqual(0)),
                                turnover.minus(base).divide(totalBase)));
    }

    private static Column[] concat(List<Column> columns, Column last) {
        List<Column> all = new ArrayList<>(columns);
        all.add(last);
        return all.toArray(Column[]::new);
    }

    /** Counts years since the last one that did not grow; a year that cannot be compared breaks the row. */
    private static Dataset<Row> withGrowthYears(Subject subject, Dataset<Row> figures) {
        Column[] key = subject.key().stream().map(name -> col(name)).toArray(Column[]::new);
        Column grew =
                col("turnover_growth").isNotNull().and(col("turnover_growth").gt(0));
        WindowSpec upToNow = Window.partitionBy(key).orderBy("year").rowsBetween(Window.unboundedPreceding(), 0);
        Column stops = sum(when(grew, 0).otherwise(1)).over(upToNow);
        Column[] keyAndStops = concat(List.of(key), col("stops"));
        WindowSpec sinceStop =
                Window.partitionBy(keyAndStops).orderBy("year").rowsBetween(Window.unboundedPreceding(), 0);
        return figures.withColumn("stops", stops)
                .withColumn(
                        "turnover_growth_years",
                        sum(when(grew, lit(1)).otherwise(lit(0)))
                                .over(sinceStop)
                                .cast("int"));
    }
}
