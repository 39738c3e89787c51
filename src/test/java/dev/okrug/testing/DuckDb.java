package dev.okrug.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Asks published tables questions in SQL, through a reader that shares no code with the writer. */
public final class DuckDb implements AutoCloseable {

    private final Connection connection;

    private DuckDb() {
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static DuckDb empty() {
        return new DuckDb();
    }

    /** Each table of the current release of an output as a view of its name. */
    public static DuckDb over(Path output, List<String> tables) {
        DuckDb duck = new DuckDb();
        for (String table : tables) {
            duck.run(
                    "create view " + table + " as from read_parquet('" + output + "/current/" + table + "/*.parquet')");
        }
        return duck;
    }

    public void run(String statement) {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(statement, failed);
        }
    }

    /** The rows that a query gives, each as the cells of a text table. */
    public List<List<String>> cells(String query) {
        try (Statement sql = connection.createStatement();
                ResultSet result = sql.executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(Tables.cell(result.getObject(column)));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(query, failed);
        }
    }

    /** The only value that a query gives. */
    public String value(String query) {
        List<List<String>> rows = cells(query);
        if (rows.size() != 1 || rows.get(0).size() != 1) {
            throw new IllegalStateException("Not one value: " + query + " gives " + rows);
        }
        return rows.get(0).get(0);
    }

    public double number(String query) {
        return Double.parseDouble(value(query));
    }

    /** Compares what a query gives with a text table. */
    public void assertRows(String query, String expected) {
        Tables.assertCells(cells(query), expected);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
