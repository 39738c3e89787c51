package dev.okrug.source;

import java.util.List;
import java.util.Locale;

/** The names at the head of a file, held against those that a dialect declares. */
final class Header {

    /** No format has more; each column takes memory in every task that reads the file. */
    static final int MOST_COLUMNS = 1_000;

    private Header() {}

    /** Where a field stands, or -1 where no column has one of its names. */
    static int position(RawField field, Profile dialect, List<String> header) {
        List<String> names = dialect.columns().getOrDefault(field, List.of());
        for (int column = 0; column < header.size(); column++) {
            String found = normalised(header.get(column));
            if (names.stream().anyMatch(name -> normalised(name).equals(found))) {
                return column;
            }
        }
        return -1;
    }

    /** Required fields that have neither a column nor a constant. */
    static List<RawField> missing(Profile dialect, List<String> header) {
        return dialect.required().stream()
                .filter(field -> !dialect.constants().containsKey(field))
                .filter(field -> position(field, dialect, header) < 0)
                .toList();
    }

    /** Columns that no field is read from. */
    static List<String> unused(Profile dialect, List<String> header) {
        return header.stream()
                .filter(column -> dialect.columns().values().stream()
                        .flatMap(List::stream)
                        .noneMatch(name -> normalised(name).equals(normalised(column))))
                .toList();
    }

    /** Refuses a header that a dialect cannot be read from. */
    static void prove(Profile dialect, List<String> header) throws MalformedFileException {
        if (header.size() > MOST_COLUMNS) {
            throw MalformedFileException.at(
                    1, header.size() + " columns, more than " + MOST_COLUMNS + ". Is this the file that was meant?");
        }
        List<RawField> missing = missing(dialect, header);
        if (!missing.isEmpty()) {
            RawField first = missing.get(0);
            throw MalformedFileException.at(
                    1,
                    "no column " + String.join(" or ", dialect.columns().getOrDefault(first, List.of(first.column())))
                            + ". Columns found: " + String.join(", ", header)
                            + ". Name the column in the profile, or say what holds for the whole file: settings: { "
                            + first.column() + ": … }");
        }
        for (RawField field : dialect.columns().keySet()) {
            long columns = header.stream()
                    .filter(column -> position(field, dialect, List.of(column)) == 0)
                    .count();
            if (columns > 1) {
                throw MalformedFileException.at(
                        1, columns + " columns are named for " + field.column() + " in: " + String.join(", ", header));
            }
        }
    }

    private static String normalised(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
