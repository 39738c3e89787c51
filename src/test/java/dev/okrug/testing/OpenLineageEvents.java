package dev.okrug.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.openlineage.client.OpenLineage.RunEvent;

/** Events as the classes of OpenLineage's own client hold them. */
public final class OpenLineageEvents {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private OpenLineageEvents() {}

    public static RunEvent read(String line) {
        try {
            return MAPPER.readValue(line, RunEvent.class);
        } catch (JsonProcessingException noEvent) {
            throw new IllegalArgumentException(line, noEvent);
        }
    }

    public static String write(RunEvent event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
