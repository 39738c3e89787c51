package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.cube.KeyPart;
import dev.okrug.cube.KeyedSums;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Exports and imports of scopes by year and commodity, while they are added up. Scopes are known by their numbers. */
final class ScopeSums {

    private static final KeyPart COMMODITY = KeyPart.last(24);
    private static final KeyPart YEAR = COMMODITY.before(12);
    private static final KeyPart SCOPE = YEAR.before(24);

    private final KeyedSums sums = new KeyedSums(2);

    /** @param commodity as {@link CommodityCode#compact} */
    void add(int scope, int year, int commodity, long exports, long imports) {
        int place = sums.place(SCOPE.of(scope) | YEAR.of(year) | COMMODITY.of(commodity));
        sums.add(place, exports);
        sums.add(place + 1, imports);
    }

    void add(KeyedSums.Part part) {
        sums.add(part);
    }

    KeyedSums.Part part() {
        return sums.part();
    }

    /** What was traded by each scope in each year, scope by scope and year by year. */
    List<TradedYear> years() {
        long[] keys = sums.keys();
        List<TradedYear> years = new ArrayList<>();
        for (int from = 0; from < keys.length; ) {
            long scopeAndYear = YEAR.upTo(keys[from]);
            int to = from;
            while (to < keys.length && YEAR.upTo(keys[to]) == scopeAndYear) {
                to++;
            }
            years.add(year(Arrays.copyOfRange(keys, from, to)));
            from = to;
        }
        return years;
    }

    private TradedYear year(long[] keys) {
        long[] commodities = new long[keys.length];
        long[] exports = new long[keys.length];
        long[] imports = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            int place = sums.place(keys[i]);
            commodities[i] = CommodityCode.ofCompact(COMMODITY.in(keys[i]));
            exports[i] = sums.sum(place);
            imports[i] = sums.sum(place + 1);
        }
        return new TradedYear(SCOPE.in(keys[0]), YEAR.in(keys[0]), commodities, exports, imports);
    }
}
