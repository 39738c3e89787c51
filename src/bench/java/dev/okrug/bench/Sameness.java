package dev.okrug.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/** Whether all contenders made the same tables, row by row and to the cent; times of others would mean nothing. */
final class Sameness {

    /** What every contender makes. */
    enum Table {
        FACTS(
                "export, month, region_code, commodity, partner, (value_usd * 100)::bigint,"
                        + " (net_weight_kg * 1000)::bigint, (quantity * 1000)::bigint, coalesce(quantity_unit, '')",
                "true"),
        CUBE(
                "region_code, month, commodity, exports_usd, imports_usd, exports_net_weight_kg, imports_net_weight_kg,"
                        + " exports_weighed_usd, imports_weighed_usd",
                "true"),
        REGION_YEARLY(
                "region_code, year, exports_usd, imports_usd, turnover_usd, exports_net_weight_kg, imports_net_weight_kg",
                "turnover_usd <> 0"),
        FEDERAL_DISTRICT_YEARLY(
                "federal_district_code, composition, year, exports_usd, imports_usd, turnover_usd,"
                        + " exports_net_weight_kg, imports_net_weight_kg",
                "turnover_usd <> 0"),
        TOP_COMMODITIES_YEARLY(
                "scope, scope_code, flow, year, rank, commodity, coalesce(commodity_name, ''), commodities, value_usd",
                "true"),
        REGION_COMMODITY_MONTHLY(
                "region_code, commodity, coalesce(commodity_name, ''), month, exports_usd, imports_usd, turnover_usd,"
                        + " exports_net_weight_kg, imports_net_weight_kg",
                "true");

        private final String columns;
        private final String condition;

        Table(String columns, String condition) {
            this.columns = columns;
            this.condition = condition;
        }

        /** What is published, and not only kept. */
        static List<Table> marts() {
            return List.of(REGION_YEARLY, FEDERAL_DISTRICT_YEARLY, TOP_COMMODITIES_YEARLY, REGION_COMMODITY_MONTHLY);
        }

        String file() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Of the rows in any order: how many, and the sum of their hashes. */
        String fingerprint(String rows) {
            return "select count(*), sum(hash(" + columns + ")::hugeint) from (" + rows + ") where " + condition;
        }

        /** The rows of a contender that writes each table under its name, with the columns as they are called here. */
        String in(Path output, String files) {
            return "from read_parquet('" + output + "/" + file() + files + "')";
        }
    }

    private Sameness() {}

    static void prove(Workload workload, List<Contender> contenders, List<Table> tables) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duck.createStatement()) {
            for (Table table : tables) {
                String expected = null;
                for (Contender contender : contenders) {
                    String found = one(sql, table.fingerprint(contender.query(table, workload.output(contender))));
                    if (expected != null && !found.equals(expected)) {
                        throw new IllegalStateException(table.file() + ": " + contender.name() + " made " + found + ", "
                                + contenders.get(0).name() + " " + expected);
                    }
                    expected = found;
                }
                System.out.println(table.file() + ": all the same (rows and hash " + expected + ")");
            }
        }
    }

    private static String one(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1) + " " + row.getString(2);
        }
    }
}
