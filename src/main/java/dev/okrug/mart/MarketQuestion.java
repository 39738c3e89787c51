package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.cube.CubeQuestion;
import dev.okrug.cube.KeyPart;
import dev.okrug.cube.KeyedSums;
import dev.okrug.cube.Measures;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * Asks for the rows of {@link PartnerShareYearly} that tell how a partner stands in the trade of each scope, of a cube with
 * all partners. All headings and years of a scope fit into memory.
 */
final class MarketQuestion implements CubeQuestion<Row> {

    private static final long serialVersionUID = 1;

    /** As many on every machine, so that files are the same. */
    private static final int MOST_BLOCKS = 64;

    private static final KeyPart IS_PARTNER = KeyPart.last(1);
    private static final KeyPart HEADING = IS_PARTNER.before(15);
    private static final KeyPart YEAR = HEADING.before(12);
    private static final KeyPart SCOPE = YEAR.before(20);

    private final ScopePlaces scopes;
    private final MarketRows rows;

    MarketQuestion(ScopePlaces scopes, MarketRows rows) {
        this.scopes = scopes;
        this.rows = rows;
    }

    @Override
    public List<String> measures() {
        return List.of(Measures.EXPORTS, Measures.IMPORTS);
    }

    @Override
    public int blocks() {
        return Math.min(scopes.size(), MOST_BLOCKS);
    }

    @Override
    public Keys keys() {
        return (row, sums) -> {
            long key = YEAR.of(new Period(row.period()).year())
                    | HEADING.of(HeadingPlaces.number(row.commodity()))
                    | IS_PARTNER.of(row.isOfPartner() ? 1 : 0);
            for (int scope : scopes.of(row.region())) {
                sums.add((int) ((long) blocks() * scope / scopes.size()), SCOPE.of(scope) | key);
            }
        };
    }

    @Override
    public Iterator<Row> answer(KeyedSums sums) {
        SortedMap<Integer, SortedMap<Integer, SortedMap<Integer, MarketSums>>> byScope = new TreeMap<>();
        for (long key : sums.keys()) {
            int place = sums.place(key);
            byScope.computeIfAbsent(SCOPE.in(key), scope -> new TreeMap<>())
                    .computeIfAbsent(YEAR.in(key), year -> new TreeMap<>())
                    .computeIfAbsent(HEADING.in(key), heading -> new MarketSums())
                    .add(IS_PARTNER.in(key) != 0, sums.sum(place), sums.sum(place + 1));
        }
        return byScope.entrySet().stream()
                .flatMap(scope -> rows.of(scope.getKey(), Map.copyOf(scope.getValue())))
                .iterator();
    }
}
