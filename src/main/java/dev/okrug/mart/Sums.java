package dev.okrug.mart;

import dev.okrug.cube.RegionPeriod;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Figures of one subject in one moment while they are added up, in whole cents and grams. */
final class Sums {

    private record Pair(long exports, long imports) {

        static final Pair NOTHING = new Pair(0, 0);

        Pair plus(RegionPeriod turnover) {
            return new Pair(Math.addExact(exports, turnover.exports()), Math.addExact(imports, turnover.imports()));
        }

        long of(Flow flow) {
            return switch (flow) {
                case EXPORTS -> exports;
                case IMPORTS -> imports;
                case TURNOVER -> Math.addExact(exports, imports);
            };
        }
    }

    private final EnumMap<Span, Pair> figures = new EnumMap<>(Span.class);
    private final EnumMap<Span, Pair> bases = new EnumMap<>(Span.class);
    private final Map<Integer, Pair> regions = new HashMap<>();
    private long exportGrams;
    private long importGrams;

    void add(Span span, RegionPeriod turnover, int countedRegion) {
        figures.merge(span, Pair.NOTHING.plus(turnover), (sum, more) -> sum.plus(turnover));
        if (span == Span.MOMENT) {
            regions.merge(countedRegion, Pair.NOTHING.plus(turnover), (sum, more) -> sum.plus(turnover));
            exportGrams = Math.addExact(exportGrams, turnover.exportGrams());
            importGrams = Math.addExact(importGrams, turnover.importGrams());
        }
    }

    void addBase(Span span, RegionPeriod turnover) {
        bases.merge(span, Pair.NOTHING.plus(turnover), (sum, more) -> sum.plus(turnover));
    }

    long figure(Span span, Flow flow) {
        return figures.getOrDefault(span, Pair.NOTHING).of(flow);
    }

    long base(Span span, Flow flow) {
        return bases.getOrDefault(span, Pair.NOTHING).of(flow);
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
                .filter(entry -> entry.getKey() > 0)
                .filter(entry ->
                        entry.getValue().exports() != 0 || entry.getValue().imports() != 0)
                .count();
    }
}
