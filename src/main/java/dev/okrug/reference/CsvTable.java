package dev.okrug.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A CSV file with a header, in UTF-8, comma separated.
 *
 * @param columns positions by name, in the order of the header
 */
record CsvTable(Map<String, Integer> columns, List<CsvRow> rows) {

    private static final CsvTable EMPTY = new CsvTable(Map.of(), List.of());

    static CsvTable parse(String file, byte[] content, Problems problems) {
        try {
            return table(file, records(decoded(content)), problems);
        } catch (CharacterCodingException e) {
            problems.add(file, "the file is not UTF-8; save it as UTF-8");
        } catch (CsvParseException e) {
            problems.add(file, "the file is not well-formed CSV (" + e.getMessage() + "); mend its quotes");
        }
        return EMPTY;
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    private static String decoded(byte[] content) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static List<CsvRecord> records(String text) {
        // The table itself compares each record with the header, to name the line.
        return CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .stream()
                .toList();
    }

    private static CsvTable table(String file, List<CsvRecord> records, Problems problems) {
        if (records.isEmpty()) {
            problems.add(file, "the file is empty; give it a header line");
            return EMPTY;
        }
        Map<String, Integer> columns = columns(file, records.get(0), problems);
        List<CsvRow> rows = new ArrayList<>(records.size());
        for (CsvRecord row : records.subList(1, records.size())) {
            CsvRow.of(file, row, columns, problems).ifPresent(rows::add);
        }
        return new CsvTable(columns, rows);
    }

    private static Map<String, Integer> columns(String file, CsvRecord header, Problems problems) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String name : header.getFields()) {
            if (columns.putIfAbsent(name.strip(), columns.size()) != null) {
                problems.add(file + " line 1", "column " + name + " stands twice; remove one");
            }
        }
        return columns;
    }
}
