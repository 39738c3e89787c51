package dev.okrug.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that was measured at one workload. */
final class Trial {

    private final long records;
    private final Shape shape;
    private final Map<String, List<Measured>> runs = new LinkedHashMap<>();
    private List<TableBytes> bytes = List.of();
    private Optional<NewMonth> newMonth = Optional.empty();

    Trial(long records, Shape shape) {
        this.records = records;
        this.shape = shape;
    }

    void add(String contender, Measured measured) {
        runs.computeIfAbsent(contender, name -> new ArrayList<>()).add(measured);
    }

    void add(List<TableBytes> tables) {
        bytes = tables;
    }

    void add(NewMonth measured) {
        newMonth = Optional.of(measured);
    }

    long records() {
        return records;
    }

    Shape shape() {
        return shape;
    }

    /** By contender. */
    Map<String, Runs> runs() {
        Map<String, Runs> all = new LinkedHashMap<>();
        runs.forEach((name, measured) -> all.put(name, new Runs(measured)));
        return all;
    }

    List<TableBytes> bytes() {
        return bytes;
    }

    Optional<NewMonth> newMonth() {
        return newMonth;
    }
}
