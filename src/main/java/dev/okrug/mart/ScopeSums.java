package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.cube.KeyPart;
import dev.okrug.cube.KeyedSums;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Exports and imports of scopes by year and commodity, while they are added up. Scopes are known by their numbers. */
final class ScopeSums {

    private static final KeyPart COMMODITY = KeyPart.last(24);
    private static final KeyPart YEAR = COMMODITY.before(12);
    private static final KeyPart SCOPE = YEAR.before(24);

    private final KeyedSums sums = new KeyedSums(2);

    /** Some of the sums on their way to where they are added to others. */
    static final class Part implements Serializable {

        private static final long serialVersionUID = 1;

        private final long[] keys;
        private final long[] exports;
        private final long[] imports;

        private Part(long[] keys) {
            this.keys = keys;
            this.exports = new long[keys.length];
            this.imports = new long[keys.length];
        }
    }

    /** @param commodity as {@link CommodityCode#compact} */
    void add(int scope, int year, int commodity, long exports, long imports) {
        add(SCOPE.of(scope) | YEAR.of(year) | COMMODITY.of(commodity), exports, imports);
    }

    private void add(long key, long exports, long imports) {
        int place = sums.place(key);
        sums.add(place, exports);
        sums.add(place + 1, imports);
    }

    void add(Part part) {
        for (int i = 0; i < part.keys.length; i++) {
            add(part.keys[i], part.exports[i], part.imports[i]);
        }
    }

    /** The sums of some scopes. */
    Part part(IntPredicate scopes) {
        Part part = new Part(Arrays.stream(sums.keys())
                .filter(key -> scopes.test(SCOPE.in(key)))
                .toArray());
        for (int i = 0; i < part.keys.length; i++) {
            int place = sums.place(part.keys[i]);
            part.exports[i] = sums.sum(place);
            part.imports[i] = sums.sum(place + 1);
        }
        return part;
    }

    /** What was traded by each scope in each year, scope by scope and year by year. */
    List<TradedYear> years(IntPredicate scopes) {
        Part all = part(scopes);
        List<TradedYear> years = new ArrayList<>();
        for (int from = 0; from < all.keys.length; ) {
            long scopeAndYear = YEAR.upTo(all.keys[from]);
            int to = from;
            while (to < all.keys.length && YEAR.upTo(all.keys[to]) == scopeAndYear) {
                to++;
            }
            years.add(year(all, from, to));
            from = to;
        }
        return years;
    }

    private static TradedYear year(Part all, int from, int to) {
        long[] commodities = new long[to - from];
        for (int i = from; i < to; i++) {
            commodities[i - from] = CommodityCode.ofCompact(COMMODITY.in(all.keys[i]));
        }
        return new TradedYear(
                SCOPE.in(all.keys[from]),
                YEAR.in(all.keys[from]),
                commodities,
                Arrays.copyOfRange(all.exports, from, to),
                Arrays.copyOfRange(all.imports, from, to));
    }
}
