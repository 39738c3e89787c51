package dev.okrug.delivery;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import dev.okrug.fact.Facts;
import dev.okrug.fact.Outcome;
import dev.okrug.fact.ScreenedRecords;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;

/** Counts screened records; what comes back to the driver grows with deliveries and periods, not with records. */
public final class Tallies {

    private static final Comparator<Tally> ORDER = Comparator.comparingLong(Tally::delivery)
            .thenComparing(Tally::period)
            .thenComparing(Tally::flow)
            .thenComparing(Tally::outcome)
            .thenComparing(Tally::rules);

    private Tallies() {}

    public static List<Tally> of(ScreenedRecords screened) {
        return screened
                .rows()
                .groupBy(
                        col(Facts.DELIVERY),
                        coalesce(col(Facts.PERIOD), lit(0)),
                        coalesce(col(Facts.FLOW), lit(0)),
                        col(Facts.OUTCOME),
                        col(Facts.RULES))
                .agg(count(lit(1)), coalesce(sum(Facts.VALUE), lit(0L)), min(Facts.LINE))
                .collectAsList()
                .stream()
                .map(Tallies::tally)
                .sorted(ORDER)
                .toList();
    }

    private static Tally tally(Row row) {
        return new Tally(
                row.getLong(0),
                row.getInt(1),
                row.getInt(2),
                Outcome.of(row.getInt(3)),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7));
    }
}
