package dev.okrug.mart;

import dev.okrug.delivery.TraderRecord;
import dev.okrug.delivery.TraderRecords;
import dev.okrug.fact.ScreenedRow;
import dev.okrug.testing.SparkTest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** Records with traders, of a few records. */
final class TinyTraders extends SparkTest implements TraderRecords {

    private final List<ScreenedRow> rows;

    TinyTraders(List<ScreenedRow> rows) {
        this.rows = rows;
    }

    @Override
    public Set<Long> deliveries() {
        Set<Long> deliveries = new TreeSet<>();
        rows.stream().filter(row -> row.isFact() && row.namesTrader()).forEach(row -> deliveries.add(row.delivery()));
        return deliveries;
    }

    @Override
    public JavaRDD<TraderRecord> of(Set<Long> deliveries) {
        return JavaSparkContext.fromSparkContext(spark().sparkContext())
                .parallelize(rows.stream()
                        .filter(row -> row.isFact() && deliveries.contains(row.delivery()))
                        .map(row -> new TraderRecord(
                                row.delivery(),
                                row.period(),
                                row.flow(),
                                row.region(),
                                row.commodity(),
                                row.partner(),
                                row.cents(),
                                Objects.toString(row.traderId(), "")))
                        .toList());
    }
}
