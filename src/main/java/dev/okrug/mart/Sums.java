package dev.okrug.mart;

import dev.okrug.cube.RegionPeriod;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Figures of one subject in one moment while they are added up, in whole cents and grams. */
final class Sums {

    private final Map<Span, FlowPair> figures = new EnumMap<>(Span.class);
    private final Map<Span, FlowPair> bases = new EnumMap<>(Span.class);
    private final Map<Integer, FlowPair> regions = new HashMap<>();
    private long exportGrams;
    private long importGrams;

    Sums() {
        for (Span span : Span.values()) {
            figures.put(span, new FlowPair());
            bases.put(span, new FlowPair());
        }
    }

    void add(Span span, RegionPeriod turnover) {
        figures.get(span).add(turnover);
        if (span == Span.MOMENT) {
            exportGrams = Math.addExact(exportGrams, turnover.exportGrams());
            importGrams = Math.addExact(importGrams, turnover.importGrams());
        }
    }

    void addBase(Span span, RegionPeriod turnover) {
        bases.get(span).add(turnover);
    }

    /** Has the turnover told apart by region, so that those that traded can be counted. */
    void addOfRegion(int countedRegion, RegionPeriod turnover) {
        regions.computeIfAbsent(countedRegion, region -> new FlowPair()).add(turnover);
    }

    long figure(Span span, Flow flow) {
        return figures.get(span).of(flow);
    }

    long base(Span span, Flow flow) {
        return bases.get(span).of(flow);
    }

    long exportGrams() {
        return exportGrams;
    }

    long importGrams() {
        return importGrams;
    }

    /** Regions that traded at all; buckets are no regions. */
    int activeRegions() {
        return (int) regions.entrySet().stream()
                .filter(region -> region.getKey() > 0)
                .filter(region -> !region.getValue().isNothing())
                .count();
    }
}
