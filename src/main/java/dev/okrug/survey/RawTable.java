package dev.okrug.survey;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.okrug.contract.Fault;
import dev.okrug.source.FileBeginning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first records of a table.
 *
 * @param delimiter empty for a dBase table
 * @param clues what is known of how it is written
 */
record RawTable(
        List<String> header,
        List<List<String>> records,
        Optional<String> delimiter,
        String encoding,
        List<Clue> clues) {

    /** Of a text that is no table fewer lines are alike. */
    private static final double LEAST_ALIKE = 0.8;

    private static final Map<String, String> NAMES = Map.of(",", "comma", ";", "semicolon", "\t", "tab", "|", "bar");

    static RawTable of(String path, FileBeginning beginning) {
        if (!beginning.table().isEmpty()) {
            List<List<String>> rows = beginning.table();
            return new RawTable(
                    rows.get(0),
                    rows.subList(1, rows.size()),
                    Optional.empty(),
                    FileBeginning.encodingOfTables(),
                    List.of(
                            Clue.sure("format", "a dBase table"),
                            Clue.likely(
                                    "encoding",
                                    "dBase tables of customs services are in " + FileBeginning.encodingOfTables())));
        }
        EncodingGuess guess = EncodingGuess.of(beginning.text());
        refuseJson(path, guess.text());
        return Stream.of(",", ";", "\t", "|")
                .map(delimiter -> split(guess, delimiter))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(RawTable::regularity))
                .filter(table -> regularity(table) > 0)
                .orElseThrow(() -> Fault.input("Cannot read " + path
                        + " as a table: its lines do not have the same number of fields, whether between commas, semicolons,"
                        + " tabs or bars. Give a file with a header and a record in each line."));
    }

    private static void refuseJson(String path, String text) {
        String begin = text.stripLeading();
        if (begin.startsWith("{") || begin.startsWith("[")) {
            throw Fault.input("Cannot read " + path + " as a table: it looks like JSON. Save the records as CSV.");
        }
    }

    private static Optional<RawTable> split(EncodingGuess guess, String delimiter) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .ofCsvRecord(guess.text())) {
            for (Iterator<CsvRecord> each = reader.iterator();
                    each.hasNext() && rows.size() <= FileBeginning.MOST_RECORDS; ) {
                rows.add(each.next().getFields());
            }
        } catch (CsvParseException | IOException otherDelimiter) {
            return Optional.empty();
        }
        if (rows.isEmpty() || rows.get(0).isEmpty()) {
            return Optional.empty();
        }
        List<Clue> clues = new ArrayList<>(List.of(guess.clue()));
        RawTable table = new RawTable(
                rows.get(0).stream().map(String::strip).toList(),
                rows.subList(1, rows.size()),
                Optional.of(delimiter),
                guess.charset().name(),
                clues);
        clues.add(table.shape());
        return Optional.of(table);
    }

    private Clue shape() {
        int usual = usualFields();
        String between = header.size() + " columns between " + NAMES.get(delimiter.orElseThrow()) + "s";
        if (usual == header.size()) {
            double share = shareOfFields(usual);
            return Clue.of(share, "columns", between + (share == 1 ? " in every record" : " in most records"));
        }
        return endsInDelimiter()
                ? Clue.likely("columns", between + ", and records end in a delimiter that the header lacks")
                : Clue.notKnown(
                        "columns",
                        "the first line has " + header.size() + " fields and records have " + usual
                                + ": is it the header? Records of another length are rejected");
    }

    /** Whether records end in a delimiter that the header lacks. */
    boolean endsInDelimiter() {
        return usualFields() == header.size() + 1 && records.stream().allMatch(this::endsInDelimiter);
    }

    private boolean endsInDelimiter(List<String> record) {
        return record.size() <= header.size()
                || (record.size() == header.size() + 1
                        && record.get(header.size()).isEmpty());
    }

    private int usualFields() {
        return records.stream().collect(Collectors.groupingBy(List::size, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(header.size());
    }

    private double shareOfFields(int count) {
        return records.isEmpty()
                ? 1
                : (double) records.stream().filter(each -> each.size() == count).count() / records.size();
    }

    /** How regular records are: the more fields each has, the less by chance; 0 where it is no table. */
    private static double regularity(RawTable table) {
        int usual = table.usualFields();
        double share = table.shareOfFields(usual);
        return usual < 2 || share < LEAST_ALIKE ? 0 : share * (1 - 1.0 / usual);
    }

    /** What stands in a column, without what stands for nothing. */
    List<String> values(int column) {
        return records.stream()
                .filter(each -> column < each.size())
                .map(each -> each.get(column).strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
