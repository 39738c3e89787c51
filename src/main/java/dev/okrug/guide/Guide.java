package dev.okrug.guide;

import dev.okrug.release.Companion;
import java.util.List;

/** What is published in the folder {@code docs} of a release. */
public final class Guide {

    public static final List<Companion> FILES = List.of(
            new GuidePage("reading"),
            new GuidePage("duckdb"),
            new GuidePage("javascript"),
            new GuidePage("power-bi"),
            new GuidePage("python"),
            new GuidePage("spark"),
            new GuidePage("superset"),
            new GuidePage("tableau"),
            new GuidePage("trino"),
            new DuckDbViews(),
            new TrinoTables());

    private Guide() {}
}
