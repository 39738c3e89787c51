package dev.okrug.delivery;

import dev.okrug.fact.Facts;
import dev.okrug.fact.Outcome;
import dev.okrug.fact.ScreenedRecords;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;

/** The believed records of a job's deliveries that name traders. */
public interface TraderRecords {

    /** However many. */
    Pattern SPACES = Pattern.compile("\\s+");

    /** The numbers of the deliveries that name any. */
    Set<Long> deliveries();

    /** The believed records of some deliveries, by number and in any order; of those without a trader it is empty. */
    JavaRDD<TraderRecord> of(Set<Long> deliveries);

    /** Records that were kept as Parquet. */
    static TraderRecords in(SparkSession spark, List<StoredFiles<Long>> files) {
        return new TraderRecords() {
            @Override
            public Set<Long> deliveries() {
                Set<Long> deliveries = new TreeSet<>();
                files.forEach(each -> each.holds().values().forEach(deliveries::addAll));
                return deliveries;
            }

            @Override
            public JavaRDD<TraderRecord> of(Set<Long> deliveries) {
                return StoredFiles.rows(spark, files, deliveries, columns())
                        .filter(row -> deliveries.contains(row.getLong(0)) && row.getInt(8) == Outcome.FACT.code())
                        .map(TraderRecords::record);
            }
        };
    }

    private static StructType columns() {
        return ScreenedRecords.columns(List.of(
                Facts.DELIVERY,
                Facts.PERIOD,
                Facts.FLOW,
                Facts.REGION,
                Facts.COMMODITY,
                Facts.PARTNER,
                Facts.VALUE,
                Facts.TRADER_ID,
                Facts.OUTCOME,
                Facts.TRADER_NAME));
    }

    private static TraderRecord record(InternalRow row) {
        return new TraderRecord(
                row.getLong(0),
                row.getInt(1),
                row.getInt(2),
                row.getInt(3),
                row.getLong(4),
                row.getInt(5),
                row.getLong(6),
                trader(row));
    }

    /** Names of one trader are written in many ways; numbers are not. */
    private static String trader(InternalRow row) {
        for (int place : new int[] {7, 9}) {
            String text = row.isNullAt(place) ? "" : row.getString(place).strip();
            if (!text.isEmpty()) {
                return SPACES.matcher(text.toUpperCase(Locale.ROOT)).replaceAll(" ");
            }
        }
        return "";
    }
}
