package dev.okrug.bench;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Runs of one kind. */
record Runs(List<Measured> all) {

    Runs {
        all = List.copyOf(all);
    }

    double median(ToDoubleFunction<Measured> figure) {
        double[] sorted = all.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The run in the middle by time; the faster of two. */
    Measured middle() {
        return all.stream()
                .sorted(Comparator.comparingDouble(Measured::wallSeconds))
                .skip((all.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }
}
