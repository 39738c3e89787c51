package dev.okrug.survey;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.okrug.source.RawField;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** How columns are often called, by field and the most telling first; a resource, in several languages. */
final class ColumnNames {

    private final Map<RawField, List<String>> names = new EnumMap<>(RawField.class);

    ColumnNames() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        ColumnNames.class.getResourceAsStream("column-names.csv"), StandardCharsets.UTF_8))) {
            csv.forEach(row -> names.computeIfAbsent(
                            RawField.valueOf(row.getField("field").toUpperCase(Locale.ROOT)),
                            field -> new ArrayList<>())
                    .add(row.getField("name")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The columns that are called so, those with the most telling names first. */
    List<Integer> columns(RawField field, List<String> header) {
        List<String> letters = header.stream().map(ColumnNames::letters).toList();
        return names.getOrDefault(field, List.of()).stream()
                .flatMap(name -> IntStream.range(0, header.size())
                        .filter(column -> letters.get(column).equals(name))
                        .boxed())
                .toList();
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
