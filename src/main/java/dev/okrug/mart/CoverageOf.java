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

    MomentCoverage at(Period moment, K whose) {
        return ofEach.isEmpty() ? ofAll.get(moment) : ofEach.get(moment).get(whose);
    }
}
