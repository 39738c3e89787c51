package dev.okrug.atlas;

import dev.okrug.release.PublishedField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** What the columns of the page say: those rows of the data dictionary, from where they come from. */
final class Glossary {

    private record Entry(String table, PublishedField field) {}

    private final List<Entry> entries = new ArrayList<>();

    void add(Excerpt excerpt) {
        excerpt.fields().forEach(field -> entries.add(new Entry(excerpt.name(), field)));
    }

    void write(JsonGenerator json) {
        json.writeObjectPropertyStart("data_dictionary");
        json.writeNumberProperty("rows", entries.size());
        json.writeObjectPropertyStart("columns");
        write(json, "table", Entry::table);
        write(json, "field", entry -> entry.field().name());
        write(json, "unit", entry -> entry.field().unit());
        write(json, "sentence", entry -> entry.field().sentence());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(JsonGenerator json, String column, Function<Entry, String> text) {
        Column.Words words = new Column.Words();
        entries.forEach(entry -> words.add(text.apply(entry)));
        json.writeName(column);
        words.write(json);
    }
}
