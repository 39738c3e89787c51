package dev.okrug.delivery;

import dev.okrug.fact.Facts;
import dev.okrug.fact.ScreenedRecords;
import dev.okrug.fact.ScreenedRow;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;

/** The rejected records of a job's deliveries. */
@FunctionalInterface
public interface RejectedRecords {

    /** Those of some deliveries, by number, in any order. */
    JavaRDD<RejectedRecord> of(Set<Long> deliveries);

    /** Records that were kept as Parquet. */
    static RejectedRecords in(SparkSession spark, List<StoredFiles<Long>> files) {
        StructType columns =
                ScreenedRecords.columns(List.of(Facts.DELIVERY, Facts.LINE, Facts.RULES, Facts.VALUE, Facts.RAW));
        return deliveries -> StoredFiles.rows(spark, files, deliveries, columns)
                .filter(row -> deliveries.contains(row.getLong(0)))
                .map(RejectedRecords::record);
    }

    private static RejectedRecord record(InternalRow row) {
        return new RejectedRecord(
                row.getLong(0),
                row.getLong(1),
                row.getLong(2),
                row.isNullAt(3) ? ScreenedRow.MISSING : row.getLong(3),
                row.isNullAt(4) ? null : row.getString(4));
    }
}
