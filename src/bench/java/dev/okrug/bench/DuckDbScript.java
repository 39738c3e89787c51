package dev.okrug.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs {@code duckdb.sql}: {@code DuckDbScript (deliveries) (output)}. */
final class DuckDbScript {

    private DuckDbScript() {}

    public static void main(String[] args) throws Exception {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duck.createStatement()) {
            Script.of("duckdb.sql", args[0], args[1]).run(sql::execute);
        }
    }

    static String version() throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
            return duck.getMetaData().getDatabaseProductVersion();
        }
    }
}
