package dev.okrug.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import dev.okrug.guide.Guide;
import dev.okrug.release.ReleaseDraft;
import dev.okrug.storage.Storage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page for Superset has people do: a database of views, opened by others who may only read. */
class DuckDbFileTest {

    private static final Contract TRADE = new Contract(
            "trade",
            "The office's trade; made up. One row per year.",
            List.of(Field.of("year", FieldType.YEAR, "Year.")),
            List.of("year"));

    @TempDir
    Path folder;

    @Test
    void aDatabaseOfViewsStaysWithItsReleaseWhateverIsPublishedMeanwhile() throws Exception {
        publish(2023);
        try (Connection views = open(false);
                Statement script = views.createStatement()) {
            script.execute(Files.readString(folder.resolve("out/current/docs/duckdb.sql")));
        }
        publish(2024);
        try (Connection reader = open(true);
                Statement question = reader.createStatement();
                ResultSet years = question.executeQuery("SELECT year FROM trade")) {
            assertThat(years.next()).isTrue();
            assertThat(years.getInt(1)).isEqualTo(2023);
            assertThat(years.next()).isFalse();
        }
    }

    @Test
    void aViewIsToldOfWithTheSentenceOfItsTable() throws Exception {
        publish(2023);
        try (Connection views = open(false);
                Statement script = views.createStatement()) {
            script.execute(Files.readString(folder.resolve("out/current/docs/duckdb.sql")));
            try (ResultSet told = script.executeQuery("SELECT comment FROM duckdb_views() WHERE view_name = 'trade'")) {
                assertThat(told.next()).isTrue();
                assertThat(told.getString(1)).isEqualTo(TRADE.sentence());
            }
        }
    }

    private Connection open(boolean onlyToRead) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("file_search_path", folder.resolve("out").toString());
        settings.setProperty("duckdb.read_only", Boolean.toString(onlyToRead));
        return DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("views.duckdb"), settings);
    }

    private void publish(int year) {
        try (ReleaseDraft draft =
                ReleaseDraft.in(Storage.of(folder.resolve("out").toString()))) {
            draft.add(TRADE, new TableRows.AtHand(List.of(RowFactory.create(year))));
            draft.publish("of " + year, Map.of(), Guide.FILES);
        }
    }
}
