package dev.okrug.mart;

import dev.okrug.cube.Measures;

/** What was traded of one commodity in one moment and a year before, while it is added up; in whole cents and grams. */
final class CommoditySums {

    private static final int EXPORTS = Measures.ALL.indexOf(Measures.EXPORTS);
    private static final int IMPORTS = Measures.ALL.indexOf(Measures.IMPORTS);

    private final long[] figures = new long[Measures.ALL.size()];
    private long exportsBase;
    private long importsBase;

    /** @param measures all of a period, in their order */
    void add(long[] measures) {
        for (int i = 0; i < figures.length; i++) {
            figures[i] = Math.addExact(figures[i], measures[i]);
        }
    }

    void addBase(long[] measures) {
        exportsBase = Math.addExact(exportsBase, measures[EXPORTS]);
        importsBase = Math.addExact(importsBase, measures[IMPORTS]);
    }

    long figure(Flow flow) {
        return switch (flow) {
            case EXPORTS -> figures[EXPORTS];
            case IMPORTS -> figures[IMPORTS];
            case TURNOVER -> Math.addExact(figure(Flow.EXPORTS), figure(Flow.IMPORTS));
        };
    }

    long base(Flow flow) {
        return switch (flow) {
            case EXPORTS -> exportsBase;
            case IMPORTS -> importsBase;
            case TURNOVER -> Math.addExact(exportsBase, importsBase);
        };
    }

    long measure(String measure) {
        return figures[Measures.ALL.indexOf(measure)];
    }
}
