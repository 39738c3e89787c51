package dev.okrug.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All that was measured: medians, and how they stand to those of DuckDB. */
final class Results {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final double MIB = 1 << 20;

    private final Map<String, String> machine;
    private final Map<Long, Map<String, List<Measured>>> bySize = new LinkedHashMap<>();

    Results(Map<String, String> machine, String heap) {
        this.machine = new LinkedHashMap<>(machine);
        this.machine.put("heap", heap);
    }

    void add(Workload workload, Contender contender, Measured measured) {
        bySize.computeIfAbsent(workload.records(), size -> new LinkedHashMap<>())
                .computeIfAbsent(contender.name(), name -> new ArrayList<>())
                .add(measured);
    }

    static double median(List<Measured> runs, ToDoubleFunction<Measured> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        machine.forEach(
                (key, value) -> text.append(key).append(": ").append(value).append('\n'));
        bySize.forEach((size, contenders) -> {
            text.append(String.format(
                    Locale.ROOT,
                    "%n%,d records%n%-8s %8s %8s %8s %10s %10s %10s%n",
                    size,
                    "",
                    "wall s",
                    "× duckdb",
                    "cpu s",
                    "peak MiB",
                    "wrote MiB",
                    "left MiB"));
            double duck = contenders.containsKey("duckdb")
                    ? median(contenders.get("duckdb"), Measured::wallSeconds)
                    : Double.NaN;
            contenders.forEach((name, runs) -> text.append(String.format(
                    Locale.ROOT,
                    "%-8s %8.1f %8.2f %8.1f %10.0f %10.0f %10.0f%n",
                    name,
                    median(runs, Measured::wallSeconds),
                    median(runs, Measured::wallSeconds) / duck,
                    median(runs, Measured::cpuSeconds),
                    median(runs, run -> run.peakBytes() / MIB),
                    median(runs, run -> run.writtenBytes() / MIB),
                    median(runs, run -> run.outputBytes() / MIB))));
        });
        return text.toString();
    }

    Path write(Path folder) throws IOException {
        Path file = folder.resolve("results-" + machine.get("date") + ".json");
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine);
        all.put("runs", bySize);
        return Files.writeString(file, JSON.writeValueAsString(all));
    }
}
