package dev.okrug.job;

import dev.okrug.contract.Fault;
import dev.okrug.release.Manifest;
import dev.okrug.release.PublishedTable;
import dev.okrug.release.Releases;
import dev.okrug.release.Verification;
import dev.okrug.storage.Storage;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Answers questions about what was published. */
public final class OutputQueries {

    private OutputQueries() {}

    /** What the current release was found to be; a finding against it is a Fault of kind GATE. */
    public static List<String> verify(String output) {
        Storage storage = Storage.of(output);
        Verification verification = Verification.of(storage);
        verification.orFault();
        Manifest current = current(output);
        long files = current.tables().stream()
                .mapToLong(table -> table.files().size())
                .sum();
        return List.of(verification.release().orElseThrow() + " is whole: "
                + current.tables().size() + " tables, "
                + (files + current.files().size())
                + " files, every size, SHA-256, row count and schema as published");
    }

    /** The releases there are, the current one marked. */
    public static List<String> releases(String output) {
        Releases releases = Releases.in(Storage.of(output));
        Optional<String> current = releases.current().map(Manifest::release);
        return releases.list().stream()
                .map(each -> (current.equals(Optional.of(each.release())) ? "* " : "  ") + each.release() + "  "
                        + each.tables().size() + " tables, "
                        + each.tables().stream().mapToLong(PublishedTable::rows).sum() + " rows"
                        + each.previous().map(before -> ", after " + before).orElse(""))
                .toList();
    }

    /** The first rows of a published table, set out as lines; an empty condition takes all rows. */
    public static List<String> show(Engine engine, String output, String table, String where, int limit) {
        Manifest current = current(output);
        if (current.tables().stream().noneMatch(each -> each.name().equals(table))) {
            throw Fault.spec("Cannot show " + table + ": " + current.release() + " has no such table. Tables: "
                    + String.join(
                            ", ",
                            current.tables().stream().map(PublishedTable::name).toList()) + ".");
        }
        Dataset<Row> rows =
                engine.session().read().parquet(Releases.in(Storage.of(output)).location(current, table));
        try {
            Dataset<Row> shown = where.isEmpty() ? rows : rows.where(where);
            return TextTable.lines(shown.columns(), shown.takeAsList(limit));
        } catch (Exception invalid) {
            if (invalid instanceof AnalysisException) {
                throw Fault.spec("Cannot show " + table + " where " + where + ": " + invalid.getMessage());
            }
            throw invalid;
        }
    }

    private static Manifest current(String output) {
        return Releases.in(Storage.of(output))
                .current()
                .orElseThrow(
                        () -> Fault.spec("Cannot find a release in " + output + ". Run a job that publishes there."));
    }
}
