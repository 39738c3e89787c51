package dev.okrug.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All that was measured, with what it was measured on. */
final class Results {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Map<String, String> machine;
    private final List<Trial> trials = new ArrayList<>();

    Results(Map<String, String> machine, String heap) {
        this.machine = new LinkedHashMap<>(machine);
        this.machine.put("heap", heap);
    }

    Trial begin(long records, Shape shape) {
        Trial trial = new Trial(records, shape);
        trials.add(trial);
        return trial;
    }

    /** Medians, and how they stand to those of DuckDB. */
    String text() {
        StringBuilder text = new StringBuilder();
        machine.forEach(
                (key, value) -> text.append(key).append(": ").append(value).append('\n'));
        trials.forEach(trial -> text.append(TrialText.of(trial)));
        return text.toString();
    }

    /** Every run, in a file named after the moment. */
    Path write(Path folder) throws IOException {
        Path file = folder.resolve("results-" + machine.get("date").replace(":", "") + ".json");
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine);
        all.put("trials", trials.stream().map(Results::values).toList());
        return Files.writeString(file, JSON.writeValueAsString(all));
    }

    private static Map<String, Object> values(Trial trial) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("records", trial.records());
        values.put("shape", trial.shape().title());
        values.put("runs", all(trial.runs()));
        values.put("bytes", trial.bytes());
        trial.newMonth().ifPresent(measured -> {
            Map<String, Runs> kinds = new LinkedHashMap<>();
            kinds.put("newMonth", measured.newMonth());
            kinds.put("unchanged", measured.unchanged());
            kinds.put("start", measured.start());
            values.put("newMonth", all(kinds));
        });
        return values;
    }

    private static Map<String, List<Measured>> all(Map<String, Runs> runs) {
        Map<String, List<Measured>> all = new LinkedHashMap<>();
        runs.forEach((name, each) -> all.put(name, each.all()));
        return all;
    }
}
