package dev.okrug.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What Spark writes down of a run while it runs, for its history server. */
final class SparkEvents {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double MILLIS = 1_000;
    private static final String QUERY = "spark.sql.execution.id";

    private final Map<Integer, Tally> stages = new TreeMap<>();
    private final Map<Integer, String> descriptions = new HashMap<>();
    private final Map<String, String> queries = new HashMap<>();

    /** A stage while its tasks are counted. */
    private static final class Tally {
        private String name = "";
        private int tasks;
        private long first = Long.MAX_VALUE;
        private long last;
        private long taskMillis;
        private long shuffled;
        private long spilled;

        Stage stage(String description) {
            return new Stage(
                    description == null ? name : description,
                    (last - first) / MILLIS,
                    tasks,
                    taskMillis / MILLIS,
                    shuffled,
                    spilled);
        }
    }

    private SparkEvents() {}

    /** Settings that make Spark write into a folder. */
    static Map<String, String> settings(Path folder) {
        return Map.of(
                "spark.eventLog.enabled", "true",
                "spark.eventLog.compress", "false",
                "spark.eventLog.dir", folder.toUri().toString());
    }

    /** The stages that had tasks, in the order in which they were planned. */
    static List<Stage> stages(Path folder) throws IOException {
        SparkEvents events = new SparkEvents();
        for (Path file : Folders.files(folder)) {
            if (file.getFileName().toString().startsWith("events_")) {
                for (String line : Files.readAllLines(file)) {
                    events.take(JSON.readTree(line));
                }
            }
        }
        List<Stage> stages = new ArrayList<>();
        events.stages.forEach((number, tally) -> {
            if (tally.tasks > 0) {
                stages.add(tally.stage(events.descriptions.get(number)));
            }
        });
        return stages;
    }

    private void take(JsonNode event) {
        switch (event.path("Event").asString("")) {
            case "org.apache.spark.sql.execution.ui.SparkListenerSQLExecutionStart" ->
                queries.put(
                        event.path("executionId").asString(""),
                        event.path("description").asString(""));
            case "SparkListenerJobStart" -> describe(event);
            case "SparkListenerStageCompleted" -> {
                JsonNode stage = event.path("Stage Info");
                tally(stage.path("Stage ID").asInt(0)).name =
                        stage.path("Stage Name").asString("");
            }
            case "SparkListenerTaskEnd" -> count(event);
            default -> {}
        }
    }

    /** A job says what it is for, or the query does that it belongs to; stages themselves only know who waits for them. */
    private void describe(JsonNode job) {
        JsonNode properties = job.path("Properties");
        String query = queries.getOrDefault(properties.path(QUERY).asString(""), "");
        String description = properties.path("spark.job.description").asString(query);
        if (!description.isEmpty()) {
            // Spark's own go on in HTML.
            String first = description.replaceFirst("(?s)<br/>.*", "");
            job.path("Stage IDs").forEach(stage -> descriptions.put(stage.asInt(0), first));
        }
    }

    private void count(JsonNode event) {
        Tally tally = tally(event.path("Stage ID").asInt(0));
        JsonNode metrics = event.path("Task Metrics");
        tally.tasks++;
        tally.first = Math.min(
                tally.first, event.path("Task Info").path("Launch Time").asLong(0));
        tally.last =
                Math.max(tally.last, event.path("Task Info").path("Finish Time").asLong(0));
        tally.taskMillis += metrics.path("Executor Run Time").asLong(0);
        tally.shuffled += metrics.path("Shuffle Write Metrics")
                .path("Shuffle Bytes Written")
                .asLong(0);
        tally.spilled += metrics.path("Disk Bytes Spilled").asLong(0);
    }

    private Tally tally(int stage) {
        return stages.computeIfAbsent(stage, number -> new Tally());
    }
}
