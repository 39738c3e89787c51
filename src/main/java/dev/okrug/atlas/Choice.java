package dev.okrug.atlas;

import java.util.List;
import org.apache.parquet.io.api.Binary;

/** Which rows of a table the page has, as long as there is room for them. */
enum Choice {
    ALL {
        @Override
        boolean takes(List<Object> cells, int month, int latest) {
            return true;
        }
    },
    /** The latest month where its year is not over: it has no row in tables by year, or one that compares too little. */
    UNFINISHED_YEAR {
        @Override
        boolean takes(List<Object> cells, int month, int latest) {
            return month == latest && !Clock.endsYear(month);
        }
    },
    WHOLE_YEARS_AND_LATEST {
        @Override
        boolean takes(List<Object> cells, int month, int latest) {
            return month == latest || Clock.endsYear(month);
        }
    },
    /** Names of subheadings would be most of the page, which speaks of headings. */
    HEADINGS("level") {
        @Override
        boolean takes(List<Object> cells, int month, int latest) {
            return (Integer) cells.get(0) <= HEADING;
        }
    },
    /** Of the whole the latest months, of its parts the latest. */
    RECENT("scope") {
        @Override
        boolean takes(List<Object> cells, int month, int latest) {
            return month == latest || (month > latest - RECENT_MONTHS && cells.contains(WHOLE));
        }
    };

    private static final int HEADING = 4;
    private static final int RECENT_MONTHS = 13;
    private static final Binary WHOLE = Binary.fromString("total");

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives lists that nobody can change
    private final List<String> columns;

    Choice(String... columns) {
        this.columns = List.of(columns);
    }

    /** The columns that it looks at besides those of the clock. */
    List<String> columns() {
        return columns;
    }

    /**
     * Whether a row is in the page.
     *
     * @param cells of its columns, as Parquet keeps them
     * @param month of the row
     * @param latest month of the table
     */
    abstract boolean takes(List<Object> cells, int month, int latest);
}
