package dev.okrug.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.okrug.release.Companion;
import dev.okrug.release.DraftedRelease;
import dev.okrug.release.PublishedPart;
import dev.okrug.release.PublishedTable;
import java.util.stream.Collectors;

/** A script for DuckDB: each table of the release as a view, its files named one by one, so that no listing is needed. */
record DuckDbViews() implements Companion {

    @Override
    public String path() {
        return "docs/duckdb.sql";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public byte[] content(DraftedRelease release) {
        String id = release.manifest().release();
        return release.manifest().tables().stream()
                .map(table -> view(table, "releases/" + id + "/"))
                .collect(Collectors.joining("", head(id), ""))
                .getBytes(UTF_8);
    }

    private static String head(String release) {
        return "-- Tables of release " + release + " as views. From the folder of the output:"
                + " duckdb -init current/docs/duckdb.sql\n"
                + "-- Elsewhere, say before where the output lies: SET file_search_path = '/data/out';\n";
    }

    private static String view(PublishedTable table, String folder) {
        String files = table.files().stream()
                .map(PublishedPart::path)
                .map(path -> Sql.literal(folder + path))
                .collect(Collectors.joining(", "));
        return "CREATE OR REPLACE VIEW " + table.name() + " AS FROM read_parquet([" + files + "]);\n"
                + "COMMENT ON VIEW " + table.name() + " IS " + Sql.literal(table.sentence()) + ";\n";
    }
}
