package dev.okrug.telemetry;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How word of runs is written as JSON. */
final class Json {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final JsonMapper LINE = JsonMapper.builder().build();

    private static final JsonMapper LINES = JsonMapper.builder()
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private Json() {}

    static String line(Object value) {
        return LINE.writeValueAsString(value);
    }

    static byte[] lines(Object value) {
        return LINES.writeValueAsBytes(value);
    }
}
