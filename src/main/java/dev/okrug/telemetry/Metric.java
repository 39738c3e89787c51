package dev.okrug.telemetry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A gauge with its samples, as Prometheus reads it from text. */
final class Metric {

    private final String name;
    private final String help;
    private final List<String> samples = new ArrayList<>();

    /** @param help a sentence without line ends and backslashes */
    Metric(String name, String help) {
        this.name = name;
        this.help = help;
    }

    /** @param labels by name, in their order */
    Metric sample(Map<String, String> labels, Number value) {
        StringBuilder sample = new StringBuilder(name).append('{');
        labels.forEach((label, text) -> sample.append(sample.charAt(sample.length() - 1) == '{' ? "" : ",")
                .append(label)
                .append("=\"")
                .append(escaped(text))
                .append('"'));
        samples.add(sample.append("} ")
                .append(new BigDecimal(value.toString()).stripTrailingZeros().toPlainString())
                .toString());
        return this;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    /** Nothing where there is no sample. */
    String text() {
        return samples.isEmpty()
                ? ""
                : "# HELP " + name + " " + help + "\n# TYPE " + name + " gauge\n" + String.join("\n", samples) + "\n";
    }
}
