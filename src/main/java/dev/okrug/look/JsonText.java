package dev.okrug.look;

import dev.okrug.contract.Field;
import dev.okrug.job.Printable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Rows as the objects of one array, a row in a line; money and weights are numbers with all their digits. */
final class JsonText implements RecordText {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final List<Field> fields;
    private boolean begun;

    JsonText(List<Field> fields) {
        this.fields = fields;
    }

    @Override
    public String begin() {
        return "[";
    }

    @Override
    public String row(List<Object> values) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            row.put(fields.get(i).name(), plain(values.get(i)));
        }
        String separator = begun ? ",\n" : "\n";
        begun = true;
        return separator + escaped(MAPPER.writeValueAsString(row));
    }

    @Override
    public String end() {
        return "\n]\n";
    }

    private static Object plain(Object value) {
        return value == null || value instanceof Number || value instanceof Boolean || value instanceof BigDecimal
                ? value
                : value.toString();
    }

    /** What could steer a terminal stands in strings only, where JSON has another way to write it. */
    private static String escaped(String json) {
        return json.codePoints()
                .mapToObj(each -> Printable.isSeen(each) ? Character.toString(each) : escaped(each))
                .collect(Collectors.joining());
    }

    private static String escaped(int character) {
        return Character.toString(character)
                .chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
                .collect(Collectors.joining());
    }
}
