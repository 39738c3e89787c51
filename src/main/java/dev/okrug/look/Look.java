package dev.okrug.look;

import dev.okrug.contract.Fault;
import dev.okrug.job.Engine;
import dev.okrug.release.Manifest;
import dev.okrug.release.PublishedTable;
import dev.okrug.release.Releases;
import dev.okrug.spec.Suggestion;
import dev.okrug.storage.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** A look at a table of a release. */
public final class Look {

    private static final int ROWS_FOR_PEOPLE = 20;

    private final Manifest release;
    private final PublishedTable table;
    private final Rows.Reading reading;

    /**
     * What is shown to a person.
     *
     * @param notes what is not shown, and why
     */
    public record Page(String heading, List<String> rows, List<String> notes) {}

    private Look(Manifest release, PublishedTable table, Rows.Reading reading) {
        this.release = release;
        this.table = table;
        this.reading = reading;
    }

    /** A look at all rows of a table, without Spark. */
    public static Look at(String output, Optional<String> release, String table) {
        Releases releases = Releases.in(Storage.of(output));
        Manifest manifest = manifest(releases, output, release);
        PublishedTable published = table(manifest, table);
        return new Look(manifest, published, ScannedRows.reading(releases, manifest, published));
    }

    /** A look at those rows of a table that a condition in SQL takes. */
    public static Look at(String output, Optional<String> release, String table, Engine engine, String where) {
        Releases releases = Releases.in(Storage.of(output));
        Manifest manifest = manifest(releases, output, release);
        PublishedTable published = table(manifest, table);
        return new Look(manifest, published, SqlRows.reading(engine, releases, manifest, published, where));
    }

    private static Manifest manifest(Releases releases, String output, Optional<String> release) {
        return release.map(releases::open)
                .or(releases::current)
                .orElseThrow(
                        () -> Fault.spec("Cannot find a release in " + output + ". Run a job that publishes there."));
    }

    private static PublishedTable table(Manifest release, String name) {
        List<String> names = release.tables().stream().map(PublishedTable::name).toList();
        return release.tables().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Fault.spec("Cannot show " + name + ": " + release.release() + " has no such table. "
                        + Suggestion.among(name, names)));
    }

    /**
     * The rows for a person.
     *
     * @param room columns of the terminal, where there is one
     */
    public Page page(Request request, OptionalInt room) {
        Selection selection =
                new Selection(table.contract(), request.forPeople(ROWS_FOR_PEOPLE, new Columns(table.contract())));
        TableText text = new TableText(selection.shown(), room);
        Nearest nearest = new Nearest();
        Selection.Count count = selection.give(reading, nearest, row -> {
            selection.requireHeld(text.size());
            text.add(row);
            return true;
        });
        List<String> notes = new ArrayList<>();
        notes.add(counted(count));
        notes.addAll(text.notes());
        notes.addAll(nearest.notes());
        return new Page(text.heading(), text.lines(), notes);
    }

    private String counted(Selection.Count count) {
        String of = count.taken() == count.matching()
                ? number(count.taken())
                : number(count.taken()) + " of " + number(count.matching());
        String all = count.matching() == count.all() ? "" : " that match, of " + number(count.all());
        return of + (count.matching() == 1 ? " row" : " rows") + all + " · " + table.name() + " of "
                + release.release();
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** The rows for a machine, text by text; {@code false} where one was not taken, and nothing was given after it. */
    public boolean write(Request request, Format format, Predicate<String> taker) {
        Selection selection = new Selection(table.contract(), request);
        RecordText text = format == Format.JSON ? new JsonText(selection.shown()) : new CsvText(selection.shown());
        if (!taker.test(text.begin())) {
            return false;
        }
        selection.give(reading, (condition, value) -> {}, row -> taker.test(text.row(row)));
        return taker.test(text.end());
    }
}
