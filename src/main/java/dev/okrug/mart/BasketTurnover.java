package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.cube.BasketPeriod;
import dev.okrug.cube.YearlyQuestion;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Turnover of baskets of commodities in each scope and delivered period. One pass over the cube leaves as many sums as
 * regions, periods and baskets, however many records, and the driver has these.
 */
final class BasketTurnover {

    private static final Comparator<Scope> ORDER =
            Comparator.comparing(Scope::kind).thenComparing(Scope::code);

    private final List<Basket> baskets;
    private final PeriodPlaces places;
    /** By number of the basket; none where there was no trade. */
    private final SortedMap<Scope, SortedMap<Integer, PeriodSums>> scopes = new TreeMap<>(ORDER);

    private BasketTurnover(List<Basket> baskets, SortedSet<Period> delivered) {
        this.baskets = baskets;
        this.places = new PeriodPlaces(delivered);
    }

    static BasketTurnover of(Basis basis, Baskets baskets) {
        BasketTurnover turnover =
                new BasketTurnover(baskets.all(), basis.coverage().periods());
        Map<Integer, List<Scope>> byRegion = Scopes.byRegion(basis.territory());
        List<BasketPeriod> traded = basis.cube()
                .answers(new YearlyQuestion<>(
                        "basket-periods",
                        BasketPeriod.class,
                        each -> new Period(each.period()).year(),
                        new YearRecipes(basis).recipes(0),
                        years -> basis.cube().rows().byBasket(baskets, years)));
        for (BasketPeriod each : traded) {
            int period = turnover.places.of(new Period(each.period()));
            for (Scope scope : byRegion.get(basis.territory().publishedId(each.region()))) {
                turnover.scopes
                        .computeIfAbsent(scope, any -> new TreeMap<>())
                        .computeIfAbsent(each.basket(), any -> turnover.nothing())
                        .add(period, each.exports(), each.imports());
            }
        }
        return turnover;
    }

    /** The scopes that traded anything, in a lasting order. */
    List<Scope> scopes() {
        return List.copyOf(scopes.keySet());
    }

    /** What a scope traded of the baskets of a list, by name. */
    SortedMap<String, PeriodSums> of(Scope scope, String list) {
        SortedMap<String, PeriodSums> sums = new TreeMap<>();
        scopes.getOrDefault(scope, Collections.emptySortedMap()).forEach((number, ofBasket) -> {
            Basket basket = baskets.get(number);
            if (basket.list().equals(list)) {
                sums.put(basket.name(), ofBasket);
            }
        });
        return sums;
    }

    /** What a scope traded of a basket. */
    PeriodSums of(Scope scope, Basket basket) {
        return of(scope, basket.list()).getOrDefault(basket.name(), nothing());
    }

    /** Of what was not traded. */
    PeriodSums nothing() {
        return new PeriodSums(places.size());
    }

    PeriodPlaces places() {
        return places;
    }
}
