package dev.okrug.atlas;

import dev.okrug.release.DraftedRelease;
import dev.okrug.release.Manifest;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the page reads, as JSON: of each table the rows and, by column, their values. Texts and days are {@code words}, each
 * once, and {@code at}, their places by row (-1 where there is none); money is in whole cents, weight in whole grams.
 */
final class PageData {

    static final int FORMAT = 3;

    private static final JsonMapper MAPPER = new JsonMapper();

    private final DraftedRelease release;
    private final Manifest manifest;

    private PageData(DraftedRelease release) {
        this.release = release;
        this.manifest = release.manifest();
    }

    /** Text that may stand in a script element: nothing in it begins a tag or a comment. */
    static String of(DraftedRelease release) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = MAPPER.createGenerator(text)) {
            new PageData(release).write(json);
        }
        return text.toString().replace("<", "\\u003c");
    }

    private void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("format", FORMAT);
        json.writeStringProperty("release", manifest.release());
        json.writeStringProperty("job", fact("job"));
        json.writeStringProperty("reporter", fact("reporter"));
        json.writeStringProperty("viewpoint", fact("viewpoint"));
        json.writeBooleanProperty(
                "confidential", Boolean.TRUE.equals(manifest.facts().get("confidential")));
        json.writeStringProperty("software", manifest.software());
        json.writeObjectPropertyStart("tables");
        List<Excerpt> excerpts = excerpts();
        Glossary glossary = new Glossary();
        excerpts.forEach(excerpt -> {
            excerpt.write(json);
            glossary.add(excerpt);
        });
        glossary.write(json);
        json.writeEndObject();
        json.writeObjectPropertyStart("left_out");
        excerpts.forEach(excerpt -> excerpt.writeLeftOut(json));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Read side by side: they are many, and small. */
    private List<Excerpt> excerpts() {
        return PageTable.ALL.parallelStream()
                .flatMap(page -> release.table(page.name()).map(table -> Excerpt.of(release, table, page)).stream())
                .toList();
    }

    private String fact(String name) {
        return Optional.ofNullable(manifest.facts().get(name))
                .map(Object::toString)
                .orElse(null);
    }
}
