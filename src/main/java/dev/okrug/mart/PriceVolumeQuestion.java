package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.contract.Period;
import dev.okrug.cube.CubeQuestion;
import dev.okrug.cube.KeyPart;
import dev.okrug.cube.KeyedSums;
import dev.okrug.cube.Measures;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/** Asks for the rows of {@link PriceVolumeYearly}. All subheadings and years of a scope fit into memory. */
final class PriceVolumeQuestion implements CubeQuestion<Row> {

    private static final long serialVersionUID = 1;

    /** As many on every machine, so that files are the same. */
    private static final int MOST_BLOCKS = 64;

    private static final KeyPart COMMODITY = KeyPart.last(24);
    private static final KeyPart YEAR = COMMODITY.before(12);
    private static final KeyPart SCOPE = YEAR.before(20);

    private final ScopePlaces scopes;
    private final PriceVolumeRows rows;

    PriceVolumeQuestion(ScopePlaces scopes, PriceVolumeRows rows) {
        this.scopes = scopes;
        this.rows = rows;
    }

    @Override
    public List<String> measures() {
        return Measures.ALL;
    }

    @Override
    public int blocks() {
        return Math.min(scopes.size(), MOST_BLOCKS);
    }

    @Override
    public Keys keys() {
        return (row, sums) -> {
            long key = YEAR.of(new Period(row.period()).year()) | COMMODITY.of(CommodityCode.compact(row.commodity()));
            for (int scope : scopes.of(row.region())) {
                sums.add((int) ((long) blocks() * scope / scopes.size()), SCOPE.of(scope) | key);
            }
        };
    }

    @Override
    public Iterator<Row> answer(KeyedSums sums) {
        SortedMap<Integer, SortedMap<Integer, SortedMap<Integer, long[]>>> byScope = new TreeMap<>();
        for (long key : sums.keys()) {
            int place = sums.place(key);
            long[] measures = new long[Measures.ALL.size()];
            for (int measure = 0; measure < measures.length; measure++) {
                measures[measure] = sums.sum(place + measure);
            }
            byScope.computeIfAbsent(SCOPE.in(key), scope -> new TreeMap<>())
                    .computeIfAbsent(YEAR.in(key), year -> new TreeMap<>())
                    .put(COMMODITY.in(key), measures);
        }
        return byScope.entrySet().stream()
                .flatMap(scope -> rows.of(scope.getKey(), scope.getValue()))
                .iterator();
    }
}
