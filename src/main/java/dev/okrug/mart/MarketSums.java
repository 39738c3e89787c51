package dev.okrug.mart;

import dev.okrug.mart.MarketEffects.Change;

/** What a scope traded in a heading and year, with the job's partner and with all, in cents and seen from the regions. */
final class MarketSums {

    static final MarketSums NOTHING = new MarketSums();

    private long exports;
    private long imports;
    private long exportsOfPartner;
    private long importsOfPartner;

    void add(boolean ofPartner, long ofExports, long ofImports) {
        exports = Math.addExact(exports, ofExports);
        imports = Math.addExact(imports, ofImports);
        if (ofPartner) {
            exportsOfPartner = Math.addExact(exportsOfPartner, ofExports);
            importsOfPartner = Math.addExact(importsOfPartner, ofImports);
        }
    }

    /** What the partner sells is what the regions import. */
    private long ofAll(Flow ofPartner) {
        return ofPartner.of(imports, exports);
    }

    private long ofPartner(Flow ofPartner) {
        return ofPartner.of(importsOfPartner, exportsOfPartner);
    }

    /** @param flow as the partner sees it */
    Change market(Flow flow, MarketSums base) {
        return new Change(ofAll(flow), base.ofAll(flow));
    }

    /** @param flow as the partner sees it */
    Change value(Flow flow, MarketSums base) {
        return new Change(ofPartner(flow), base.ofPartner(flow));
    }
}
