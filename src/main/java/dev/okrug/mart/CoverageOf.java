package dev.okrug.mart;

import dev.okrug.contract.Period;
import java.io.Serializable;
import java.util.Map;

/**
 * What was delivered of each moment, of each of some subjects or scopes.
 *
 * @param ofAll of each moment
 * @param ofEach the same by subject or scope, where these differ; else empty
 */
record CoverageOf<K>(Map<Period, MomentCoverage> ofAll, Map<Period, Map<K, MomentCoverage>> ofEach)
        implements Serializable {

    /** Of whom regions left within the moment nothing of its own is known. */
    MomentCoverage at(Period moment, K whose) {
        return ofEach.getOrDefault(moment, Map.of()).getOrDefault(whose, ofAll.get(moment));
    }
}
