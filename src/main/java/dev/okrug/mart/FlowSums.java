package dev.okrug.mart;

/** Exports and imports of a time and of its base a year before, in whole cents. */
record FlowSums(long exports, long imports, long exportsBase, long importsBase) {

    static final FlowSums NOTHING = new FlowSums(0, 0, 0, 0);

    FlowSums plus(FlowSums other) {
        return new FlowSums(
                Math.addExact(exports, other.exports),
                Math.addExact(imports, other.imports),
                Math.addExact(exportsBase, other.exportsBase),
                Math.addExact(importsBase, other.importsBase));
    }

    long figure(Flow flow) {
        return of(flow, exports, imports);
    }

    long base(Flow flow) {
        return of(flow, exportsBase, importsBase);
    }

    private static long of(Flow flow, long exports, long imports) {
        return switch (flow) {
            case EXPORTS -> exports;
            case IMPORTS -> imports;
            case TURNOVER -> Math.addExact(exports, imports);
        };
    }

    boolean isNothing() {
        return equals(NOTHING);
    }
}
