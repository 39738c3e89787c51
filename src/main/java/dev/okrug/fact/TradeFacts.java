package dev.okrug.fact;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Records that are believed; columns are those of {@link Facts}. */
public record TradeFacts(Dataset<Row> rows) {}
