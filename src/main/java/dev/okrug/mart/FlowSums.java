package dev.okrug.mart;

/** Exports and imports of a time and of its base a year before, in whole cents. */
record FlowSums(long exports, long imports, long exportsBase, long importsBase) {

    static final FlowSums NOTHING = new FlowSums(0, 0, 0, 0);

    static FlowSums of(FlowPair figure, FlowPair base) {
        return new FlowSums(
                figure.of(Flow.EXPORTS), figure.of(Flow.IMPORTS), base.of(Flow.EXPORTS), base.of(Flow.IMPORTS));
    }

    FlowSums plus(FlowSums other) {
        return new FlowSums(
                Math.addExact(exports, other.exports),
                Math.addExact(imports, other.imports),
                Math.addExact(exportsBase, other.exportsBase),
                Math.addExact(importsBase, other.importsBase));
    }

    long figure(Flow flow) {
        return flow.of(exports, imports);
    }

    long base(Flow flow) {
        return flow.of(exportsBase, importsBase);
    }

    boolean isNothing() {
        return equals(NOTHING);
    }
}
