package dev.okrug.delivery;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.vectorized.ColumnarBatch;

/**
 * The files of an intake that hold the same kind of rows.
 *
 * @param <T> by what rows are looked for, such as their period
 * @param folder where they are
 * @param holds of what each file holds rows, by its name
 */
public record StoredFiles<T>(String folder, SortedMap<String, SortedSet<T>> holds) {

    /**
     * The rows that are wanted, and maybe others: files in which there is none of them are not opened. A row holds until the
     * next one is asked for. Batches of columns are looked at as Spark reads them: a query would be generated and compiled
     * anew for each question, and would copy each row: a twentieth of the processor time of a new month on top of 144.
     */
    public static <T> JavaRDD<InternalRow> rows(
            SparkSession spark, Collection<StoredFiles<T>> all, Set<T> wanted, StructType columns) {
        SortedSet<String> names = new TreeSet<>();
        SortedSet<String> folders = new TreeSet<>();
        for (StoredFiles<T> files : all) {
            SortedSet<String> found = files.withAny(wanted);
            if (!found.isEmpty()) {
                folders.add(files.folder);
                names.addAll(found);
            }
        }
        if (folders.isEmpty()) {
            return JavaSparkContext.fromSparkContext(spark.sparkContext()).emptyRDD();
        }
        SparkPlan plan = spark.read()
                .schema(columns)
                .option("pathGlobFilter", "{" + String.join(",", names) + "}")
                .parquet(folders.toArray(String[]::new))
                .queryExecution()
                .sparkPlan();
        return plan.executeColumnar().toJavaRDD().mapPartitions(BatchRows::new);
    }

    /** The names of the files that hold any of what is wanted. */
    SortedSet<String> withAny(Set<T> wanted) {
        SortedSet<String> names = new TreeSet<>();
        holds.forEach((name, held) -> {
            if (!Collections.disjoint(held, wanted)) {
                names.add(name);
            }
        });
        return names;
    }

    /** The rows of one batch after the other. */
    private static final class BatchRows implements Iterator<InternalRow> {

        private final Iterator<ColumnarBatch> batches;
        private Iterator<InternalRow> rows = Collections.emptyIterator();

        BatchRows(Iterator<ColumnarBatch> batches) {
            this.batches = batches;
        }

        @Override
        public boolean hasNext() {
            while (!rows.hasNext() && batches.hasNext()) {
                rows = batches.next().rowIterator();
            }
            return rows.hasNext();
        }

        @Override
        public InternalRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return rows.next();
        }
    }
}
