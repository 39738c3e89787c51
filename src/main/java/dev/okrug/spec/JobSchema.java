package dev.okrug.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published JSON Schema of job specs: their shape, their defaults, and the advice on each key. */
final class JobSchema {

    static final JsonNode ROOT = read();

    private JobSchema() {}

    /** What stands for a key that is left out; missing where the schema has no default. */
    static JsonNode defaultOf(String pointer) {
        return ROOT.at(pointer.replace("/", "/properties/") + "/default");
    }

    /** What a text of a key must look like. */
    static Pattern patternOf(String pointer) {
        return Pattern.compile(
                ROOT.at(pointer.replace("/", "/properties/") + "/pattern").asString());
    }

    private static JsonNode read() {
        try (InputStream in = JobSchema.class.getResourceAsStream("job-spec.schema.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
