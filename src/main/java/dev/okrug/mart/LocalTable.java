package dev.okrug.mart;

import dev.okrug.contract.Contract;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Tables whose rows the driver knows: dimensions and the books of deliveries, never anything that grows with records. */
final class LocalTable {

    private LocalTable() {}

    static Dataset<Row> of(SparkSession spark, Contract contract, List<Row> rows) {
        return spark.createDataFrame(rows, contract.schema());
    }

    /** The rows of a query over a local table; Spark works such queries out without a job. */
    static Dataset<Row> evaluated(Dataset<Row> rows) {
        return rows.sparkSession().createDataFrame(rows.collectAsList(), rows.schema());
    }

    /** Cents as published money. */
    static BigDecimal usd(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    static Date day(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
