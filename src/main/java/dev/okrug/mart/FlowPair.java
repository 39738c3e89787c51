package dev.okrug.mart;

import dev.okrug.cube.RegionPeriod;

/** Exports and imports of one time while they are added up, in whole cents. */
final class FlowPair {

    private long exports;
    private long imports;

    void add(RegionPeriod turnover) {
        add(turnover.exports(), turnover.imports());
    }

    void add(FlowPair other) {
        add(other.exports, other.imports);
    }

    void add(long exportCents, long importCents) {
        exports = Math.addExact(exports, exportCents);
        imports = Math.addExact(imports, importCents);
    }

    long of(Flow flow) {
        return flow.of(exports, imports);
    }

    boolean isNothing() {
        return exports == 0 && imports == 0;
    }
}
