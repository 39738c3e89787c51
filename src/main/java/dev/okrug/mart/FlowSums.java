package dev.okrug.mart;

/**
 * Exports and imports of a time and of its base a year before, in whole cents.
 *
 * @param turnoverBase the sum of both bases, unless these are shared among codes that were recoded
 */
record FlowSums(long exports, long imports, long exportsBase, long importsBase, long turnoverBase) {

    static final FlowSums NOTHING = new FlowSums(0, 0, 0, 0);

    FlowSums(long exports, long imports, long exportsBase, long importsBase) {
        this(exports, imports, exportsBase, importsBase, Math.addExact(exportsBase, importsBase));
    }

    static FlowSums of(FlowPair figure, FlowPair base) {
        return new FlowSums(
                figure.of(Flow.EXPORTS), figure.of(Flow.IMPORTS), base.of(Flow.EXPORTS), base.of(Flow.IMPORTS));
    }

    FlowSums plus(FlowSums other) {
        return new FlowSums(
                Math.addExact(exports, other.exports),
                Math.addExact(imports, other.imports),
                Math.addExact(exportsBase, other.exportsBase),
                Math.addExact(importsBase, other.importsBase),
                Math.addExact(turnoverBase, other.turnoverBase));
    }

    /** The same with other bases. */
    FlowSums against(long otherExportsBase, long otherImportsBase, long otherTurnoverBase) {
        return new FlowSums(exports, imports, otherExportsBase, otherImportsBase, otherTurnoverBase);
    }

    /** The same with the base of a part instead of what it was before. */
    FlowSums rebased(FlowSums former, FlowSums part) {
        return against(
                Math.addExact(exportsBase, Math.subtractExact(part.exportsBase, former.exportsBase)),
                Math.addExact(importsBase, Math.subtractExact(part.importsBase, former.importsBase)),
                Math.addExact(turnoverBase, Math.subtractExact(part.turnoverBase, former.turnoverBase)));
    }

    long figure(Flow flow) {
        return flow.of(exports, imports);
    }

    long base(Flow flow) {
        return flow == Flow.TURNOVER ? turnoverBase : flow.of(exportsBase, importsBase);
    }

    boolean isNothing() {
        return equals(NOTHING);
    }
}
