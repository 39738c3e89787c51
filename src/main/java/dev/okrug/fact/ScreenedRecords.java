package dev.okrug.fact;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Every raw record once, with what was made of it; columns are those of {@link Facts}. */
public record ScreenedRecords(Dataset<Row> rows) {

    public TradeFacts facts() {
        return new TradeFacts(with(Outcome.FACT));
    }

    public Dataset<Row> with(Outcome outcome) {
        return rows.where(col(Facts.OUTCOME).equalTo(outcome.code()));
    }
}
