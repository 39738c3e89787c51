package dev.okrug.job;

import dev.okrug.atlas.Atlas;
import dev.okrug.contract.Fault;
import dev.okrug.release.Manifest;
import dev.okrug.release.PublishedTable;
import dev.okrug.release.ReleaseDiff;
import dev.okrug.release.Releases;
import dev.okrug.release.Verification;
import dev.okrug.storage.Storage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers questions about what was published. */
public final class OutputQueries {

    private static final String LOCAL = "file://";

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
        if (current.isEmpty()) {
            return List.of("no release yet in " + output);
        }
        return releases.list().stream()
                .map(each -> (current.equals(Optional.of(each.release())) ? "* " : "  ") + each.release() + "  "
                        + each.tables().size() + " tables, "
                        + each.tables().stream().mapToLong(PublishedTable::rows).sum() + " rows"
                        + each.previous().map(before -> ", after " + before).orElse(""))
                .toList();
    }

    /** Where the page of the current release lies, as a browser takes it. */
    public static List<String> atlas(String output) {
        Manifest current = current(output);
        if (current.files().stream().noneMatch(file -> file.path().equals(Atlas.PATH))) {
            throw Fault.spec("Cannot find a page in " + current.release() + ": it was published by "
                    + current.software() + ", which made none. Run the job again.");
        }
        return List.of(forBrowsers(Releases.in(Storage.of(output)).location(current, Atlas.PATH)));
    }

    /** A space or a letter beyond ASCII in the name of a folder would end the link in a terminal. */
    private static String forBrowsers(String location) {
        return location.startsWith(LOCAL)
                ? Path.of(location.substring(LOCAL.length())).toUri().toString()
                : location;
    }

    /** What differs between two releases, set out as lines. */
    public static List<String> diff(String output, String before, String after, int limit) {
        List<ReleaseDiff.Table> tables = ReleaseDiff.of(Releases.in(Storage.of(output)), before, after, limit);
        if (tables.isEmpty()) {
            return List.of(before + " and " + after + " hold the same rows");
        }
        List<String> lines = new ArrayList<>();
        for (ReleaseDiff.Table table : tables) {
            lines.add(table.name() + ": " + summary(table));
            table.examples().forEach(example -> lines.add("  " + example));
            long told = table.examples().size();
            long rows = table.onlyBefore() + table.onlyAfter() + table.changed();
            if (rows > told) {
                lines.add("  … " + (rows - told) + " more");
            }
        }
        return lines;
    }

    private static String summary(ReleaseDiff.Table table) {
        List<String> parts = new ArrayList<>(table.columns());
        add(parts, table.changed(), "changed");
        add(parts, table.onlyAfter(), "new");
        add(parts, table.onlyBefore(), "gone");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, long rows, String what) {
        if (rows > 0) {
            parts.add(rows + (rows == 1 ? " row " : " rows ") + what);
        }
    }

    private static Manifest current(String output) {
        return Releases.in(Storage.of(output))
                .current()
                .orElseThrow(
                        () -> Fault.spec("Cannot find a release in " + output + ". Run a job that publishes there."));
    }
}
