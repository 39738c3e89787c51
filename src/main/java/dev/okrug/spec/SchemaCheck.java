package dev.okrug.spec;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The shape of a job spec, as its published JSON Schema says; the schema's descriptions are the advice. */
final class SchemaCheck implements SpecCheck {

    @Override
    public void look(SpecTree spec, Problems problems) {
        for (Error error : validator().validate(spec.root())) {
            String place = error.getInstanceLocation().toString();
            if (error.getProperty() == null) {
                problems.add(spec.line(place), invalid(place, error));
            } else {
                String child = SpecTree.child(place, error.getProperty());
                problems.add(spec.line(child), "required".equals(error.getKeyword()) ? missing(error) : unknown(error));
            }
        }
    }

    private static Schema validator() {
        SchemaRegistryConfig pointers =
                SchemaRegistryConfig.builder().pathType(PathType.JSON_POINTER).build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(pointers))
                .getSchema(JobSchema.ROOT);
    }

    private static String unknown(Error error) {
        List<String> known = List.copyOf(declaration(error).path("properties").propertyNames());
        return "Unknown key " + error.getProperty() + ". " + Suggestion.among(error.getProperty(), known);
    }

    private static String missing(Error error) {
        JsonNode property = declaration(error).path("properties").path(error.getProperty());
        return "Missing key " + error.getProperty() + ". Add it: " + advice(property);
    }

    private static String invalid(String place, Error error) {
        String subject = place.isEmpty() ? "job spec" : SpecTree.key(place);
        JsonNode value = error.getInstanceNode();
        String written = value.isContainer() ? value.toString() : value.asString();
        String shown = value.isNull() || written.isEmpty() ? "no value" : written;
        return "Invalid " + subject + ": " + shown + ". " + expected(written, error);
    }

    private static String expected(String written, Error error) {
        return "enum".equals(error.getKeyword())
                ? Suggestion.among(
                        written,
                        error.getSchemaNode()
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList())
                : "Expected: " + advice(declaration(error));
    }

    private static JsonNode declaration(Error error) {
        return JobSchema.ROOT.at(SpecTree.parent(error.getEvaluationPath().toString()));
    }

    private static String advice(JsonNode declaration) {
        return declaration.path("description").asString();
    }
}
