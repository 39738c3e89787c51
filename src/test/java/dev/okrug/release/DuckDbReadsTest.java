package dev.okrug.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.storage.Storage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader that shares no code with the writer. */
class DuckDbReadsTest extends Sample {

    @TempDir
    Path output;

    @BeforeEach
    void published() {
        publish(Storage.of(output.toString()));
    }

    @Test
    void typesArriveAsDeclared() throws SQLException {
        assertThat(rows("select column_name, column_type from (describe select * from %s)"))
                .containsExactly(
                        "region_code VARCHAR",
                        "month DATE",
                        "year INTEGER",
                        "exports_usd DECIMAL(18,2)",
                        "exports_kg DECIMAL(18,3)",
                        "exports_growth DOUBLE");
    }

    @Test
    void rowsArriveInTheOrderOfTheirKey() throws SQLException {
        assertThat(rows("select region_code, month, year, exports_usd, exports_kg, exports_growth from %s"))
                .containsExactly(
                        "01000 2023-12-01 2023 0.00 0.000 null",
                        "01000 2024-01-01 2024 -7.00 0.001 null",
                        "45000 2023-12-01 2023 9999999999999999.99 3.000 -1.0",
                        "45000 2024-02-01 2024 1200.50 10.125 0.25");
    }

    private List<String> rows(String query) throws SQLException {
        String table = "read_parquet('" + output + "/current/region_monthly/*.parquet')";
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet result = statement.executeQuery(query.formatted(table))) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        }
    }

    private static String row(ResultSet result) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
            values.add(String.valueOf(result.getObject(column)));
        }
        return String.join(" ", values);
    }
}
