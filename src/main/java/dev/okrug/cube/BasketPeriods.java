package dev.okrug.cube;

import dev.okrug.contract.Period;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Asks for the turnover of each region, period and basket of commodities, in some years. */
final class BasketPeriods implements CubeQuestion<BasketPeriod> {

    private static final long serialVersionUID = 1;

    private static final KeyPart BASKET = KeyPart.last(24);
    private static final KeyPart REGION = BASKET.before(20);
    private static final KeyPart PERIOD = REGION.before(18);

    private final CubeRows.Baskets baskets;

    private final Set<Integer> years;

    BasketPeriods(CubeRows.Baskets baskets, Set<Integer> years) {
        this.baskets = baskets;
        this.years = Set.copyOf(years);
    }

    @Override
    public boolean asksFor(int period) {
        return years.contains(new Period(period).year());
    }

    @Override
    public List<String> measures() {
        return List.of(Measures.EXPORTS, Measures.IMPORTS);
    }

    @Override
    public int blocks() {
        return 1;
    }

    @Override
    public Keys keys() {
        return (row, sums) -> {
            long key = PERIOD.of(row.period()) | REGION.of(row.region());
            for (int basket : baskets.of(row.commodity(), new Period(row.period()).year())) {
                sums.add(0, key | BASKET.of(basket));
            }
        };
    }

    @Override
    public Iterator<BasketPeriod> answer(KeyedSums sums) {
        return Arrays.stream(sums.keys())
                .mapToObj(key -> {
                    int place = sums.place(key);
                    return new BasketPeriod(
                            REGION.in(key), PERIOD.in(key), BASKET.in(key), sums.sum(place), sums.sum(place + 1));
                })
                .iterator();
    }
}
