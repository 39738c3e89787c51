package dev.okrug.look;

import dev.okrug.contract.Fault;
import dev.okrug.job.Engine;
import dev.okrug.release.Manifest;
import dev.okrug.release.PublishedTable;
import dev.okrug.release.Releases;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** The rows of a table that a condition in SQL takes, in the order of its key; read by Spark. */
final class SqlRows implements Rows {

    private final Iterator<Row> rows;

    private SqlRows(Iterator<Row> rows) {
        this.rows = rows;
    }

    static Reading reading(Engine engine, Releases releases, Manifest release, PublishedTable table, String where) {
        Dataset<Row> all = engine.session().read().parquet(releases.location(release, table.name()));
        return columns -> new SqlRows(taken(all, table, where)
                .select(columns.stream().map(functions::col).toArray(org.apache.spark.sql.Column[]::new))
                .toLocalIterator());
    }

    private static Dataset<Row> taken(Dataset<Row> all, PublishedTable table, String where) {
        try {
            return all.where(where)
                    .orderBy(table.key().stream().map(functions::col).toArray(org.apache.spark.sql.Column[]::new));
        } catch (Exception invalid) {
            if (invalid instanceof AnalysisException) {
                throw Fault.spec("Cannot show " + table.name() + " where " + where + ": " + invalid.getMessage());
            }
            throw invalid;
        }
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.empty();
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public List<Object> next() {
        Row row = rows.next();
        List<Object> values = new ArrayList<>(row.length());
        for (int i = 0; i < row.length(); i++) {
            values.add(row.get(i) instanceof Date day ? day.toLocalDate() : row.get(i));
        }
        return values;
    }

    @Override
    public void close() {
        // Ends with the engine.
    }
}
