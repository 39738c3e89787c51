package dev.okrug.spec;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Walks through a YAML text once, taking down each value with its line. */
final class YamlWalk {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final StreamReadConstraints CONSTRAINTS =
            StreamReadConstraints.builder().maxNestingDepth(20).build();

    private final YAMLParser parser;
    private final Problems problems;
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlWalk(YAMLParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The tree of a text; what is not YAML ends here, what is wrong but can be walked past is taken down. */
    static SpecTree read(String text, Problems problems) {
        YAMLFactory yaml =
                YAMLFactory.builder().streamReadConstraints(CONSTRAINTS).build();
        try (YAMLParser parser = (YAMLParser) yaml.createParser(ObjectReadContext.empty(), text)) {
            return new YamlWalk(parser, problems).document();
        } catch (JacksonException e) {
            problems.add(lineOf(e), "Cannot read the YAML: " + firstLine(e) + ".");
            problems.refuseIfAny();
            throw e;
        }
    }

    private static int lineOf(JacksonException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }

    private static String firstLine(JacksonException e) {
        return e.getOriginalMessage()
                .lines()
                .findFirst()
                .orElse("not well formed")
                .strip();
    }

    private SpecTree document() {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            problems.add(
                    1, "Cannot find any key: a job spec is a map that begins with job, viewpoint, inputs, output.");
            problems.refuseIfAny();
        }
        SpecTree tree = new SpecTree(value(""), lines);
        if (parser.nextToken() != null) {
            problems.add(
                    line(), "Cannot read a second YAML document: a file holds one job. Put it into a file of its own.");
        }
        return tree;
    }

    private JsonNode value(String pointer) {
        lines.putIfAbsent(pointer, line());
        requireNoTag(pointer);
        return switch (parser.currentToken()) {
            case START_OBJECT -> map(pointer);
            case START_ARRAY -> list(pointer);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
            case VALUE_NULL -> NODES.nullNode();
            default -> text(pointer);
        };
    }

    /** A tag names a type, in some readers a class to be loaded; here it would mean nothing. */
    private void requireNoTag(String pointer) {
        if (parser.getTypeId() != null) {
            problems.add(
                    line(),
                    "Cannot take the tag " + parser.getTypeId() + ": a job spec holds plain values. Write "
                            + SpecTree.key(pointer) + " without it.");
        }
    }

    private ObjectNode map(String pointer) {
        ObjectNode map = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String child = SpecTree.child(pointer, key);
            if (map.has(key)) {
                problems.add(
                        line(),
                        "Cannot take " + key + " twice: it stands on line " + lines.get(child)
                                + " already. Remove one.");
            }
            lines.putIfAbsent(child, line());
            parser.nextToken();
            map.set(key, value(child));
        }
        return map;
    }

    private ArrayNode list(String pointer) {
        ArrayNode list = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(pointer + "/" + list.size()));
        }
        return list;
    }

    /** A number only where it is written as one: codes keep their leading zeros. */
    private JsonNode number() {
        String written = parser.getString();
        JsonNode number = parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                ? NODES.numberNode(parser.getBigIntegerValue())
                : NODES.numberNode(parser.getDecimalValue());
        return number.asString().equals(written) ? number : NODES.stringNode(written);
    }

    /** Aliases end the reading, unfollowed: a spec is small, and a few of them can unfold to gigabytes. */
    private JsonNode text(String pointer) {
        String text = parser.getString();
        if (parser.isCurrentAlias()) {
            problems.add(
                    line(),
                    "Cannot follow the alias *" + text + ": a job spec holds plain values. Write "
                            + SpecTree.key(pointer) + " out.");
            problems.refuseIfAny();
        }
        return NODES.stringNode(text);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
