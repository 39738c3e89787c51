package dev.okrug.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds documents against the JSON Schemas among the resources of the tests. */
public final class Schemas {

    private Schemas() {}

    public static void assertValid(String schema, JsonNode document) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        assertThat(registry.getSchema(read(schema)).validate(document)).isEmpty();
    }

    private static JsonNode read(String schema) {
        try (InputStream in = Schemas.class.getResourceAsStream("/schemas/" + schema + ".json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
