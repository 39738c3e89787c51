package dev.okrug.clients;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A program that reads releases. */
public interface Client {

    /** What this machine lacks to run it; nothing where it runs. */
    Optional<String> missing();

    /** Turnover in a year by federal district of today, in the order of their codes, and last of all together. */
    List<List<String>> districts(Path output, int year);

    /** Columns of a table of the current release; cells without a value are empty. */
    List<List<String>> table(Path output, String table, List<String> columns);

    /** Rows as the examples print them. */
    static List<List<String>> rows(String printed) {
        return printed.lines().map(line -> List.of(line.split("\t", -1))).toList();
    }

    static Optional<String> unless(boolean there, String reason) {
        return there ? Optional.empty() : Optional.of(reason);
    }
}
