package dev.okrug.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.okrug.contract.FieldType;
import dev.okrug.release.Companion;
import dev.okrug.release.DraftedRelease;
import dev.okrug.release.PublishedField;
import dev.okrug.release.PublishedTable;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.DataTypes;

/**
 * A script for Trino's Hive connector: each table of the release in a schema of the release's own, and a view of it in a
 * schema that moves on.
 */
record TrinoTables() implements Companion {

    /** Stands in the script for the location of the output, which a release does not know. */
    private static final String OUTPUT = "@OUTPUT@";

    private static final String VIEWS = "released";

    @Override
    public String path() {
        return "docs/trino.sql";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public byte[] content(DraftedRelease release) {
        String id = release.manifest().release();
        String schema = id.replace('-', '_');
        String tables = release.manifest().tables().stream()
                .map(table -> table(table, schema, OUTPUT + "/releases/" + id + "/"))
                .collect(Collectors.joining());
        String views = release.manifest().tables().stream()
                .map(table -> view(table.name(), schema))
                .collect(Collectors.joining());
        return (head(id, schema) + tables + views).getBytes(UTF_8);
    }

    private static String head(String release, String schema) {
        return "-- Tables of release " + release
                + " for Trino's Hive connector; docs/trino.md tells how to run it. First put the\n"
                + "-- location of the output, such as local:///out or s3://bucket/out, where " + OUTPUT + " stands.\n"
                + "CREATE SCHEMA IF NOT EXISTS " + schema + ";\n"
                + "CREATE SCHEMA IF NOT EXISTS " + VIEWS + ";\n";
    }

    private static String table(PublishedTable table, String schema, String folder) {
        String columns = table.fields().stream()
                .map(TrinoTables::column)
                .collect(Collectors.joining(",\n    ", "(\n    ", "\n)"));
        return "CREATE TABLE IF NOT EXISTS " + schema + "." + table.name() + " " + columns
                + " COMMENT " + Sql.literal(table.sentence())
                + " WITH (format = 'PARQUET', external_location = " + Sql.literal(folder + table.name()) + ");\n";
    }

    private static String column(PublishedField field) {
        return "\"" + field.name() + "\" " + type(field.type()) + " COMMENT " + Sql.literal(field.sentence());
    }

    private static String type(FieldType type) {
        return type.dataType().equals(DataTypes.StringType)
                ? "VARCHAR"
                : type.dataType().sql();
    }

    private static String view(String table, String schema) {
        return "CREATE OR REPLACE VIEW " + VIEWS + "." + table + " SECURITY INVOKER AS SELECT * FROM " + schema + "."
                + table + ";\n";
    }
}
