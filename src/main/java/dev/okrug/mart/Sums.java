package dev.okrug.mart;

import dev.okrug.cube.RegionPeriod;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Figures of one subject in one moment while they are added up, in whole cents and grams. */
final class Sums {

    /** Exports and imports of one time. */
    private static final class Pair {

        private long exports;
        private long imports;

        void add(RegionPeriod turnover) {
            exports = Math.addExact(exports, turnover.exports());
            imports = Math.addExact(imports, turnover.imports());
        }

        long of(Flow flow) {
            return switch (flow) {
                case EXPORTS -> exports;
                case IMPORTS -> imports;
                case TURNOVER -> Math.addExact(exports, imports);
            };
        }
    }

    private final Map<Span, Pair> figures = new EnumMap<>(Span.class);
    private final Map<Span, Pair> bases = new EnumMap<>(Span.class);
    private final Map<Integer, Pair> regions = new HashMap<>();
    private long exportGrams;
    private long importGrams;

    Sums() {
        for (Span span : Span.values()) {
            figures.put(span, new Pair());
            bases.put(span, new Pair());
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
        regions.computeIfAbsent(countedRegion, region -> new Pair()).add(turnover);
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
                .filter(region -> region.getValue().exports != 0 || region.getValue().imports != 0)
                .count();
    }
}
