package dev.okrug.atlas;

import java.time.LocalDate;
import java.util.List;

/** By which columns the rows of a table follow each other in time. */
enum Clock {
    NONE,
    YEAR("year") {
        @Override
        int month(List<Object> cells) {
            return (Integer) cells.get(0) * MONTHS + MONTHS - 1;
        }

        @Override
        String text(int month) {
            return Integer.toString(month / MONTHS);
        }
    },
    YEAR_TO_DATE("year", "through_month") {
        @Override
        int month(List<Object> cells) {
            return (Integer) cells.get(0) * MONTHS + (Integer) cells.get(1) - 1;
        }
    },
    MONTH("month") {
        @Override
        int month(List<Object> cells) {
            return ofDay(cells.get(0));
        }
    },
    VINTAGE("vintage") {
        @Override
        int month(List<Object> cells) {
            return ofDay(cells.get(0));
        }
    };

    private static final int MONTHS = 12;

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives lists that nobody can change
    private final List<String> columns;

    Clock(String... columns) {
        this.columns = List.of(columns);
    }

    List<String> columns() {
        return columns;
    }

    /**
     * Months from the year 0 to the end of what a row is about.
     *
     * @param cells of the columns, as Parquet keeps them
     */
    int month(List<Object> cells) {
        return 0;
    }

    static boolean endsYear(int month) {
        return month % MONTHS == MONTHS - 1;
    }

    /** What {@link #month} gives as people write it, such as 2024-03 or, where rows are of years, 2024. */
    String text(int month) {
        int ofYear = month % MONTHS + 1;
        return month / MONTHS + (ofYear < 10 ? "-0" : "-") + ofYear;
    }

    private static int ofDay(Object days) {
        LocalDate day = LocalDate.ofEpochDay((Integer) days);
        return day.getYear() * MONTHS + day.getMonthValue() - 1;
    }
}
