package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.cube.BasketPeriod;
import dev.okrug.cube.YearlyQuestion;
import java.util.ArrayList;
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

    private final Baskets baskets;
    private final PeriodPlaces places;
    /** By number of the basket; none where there was no trade. */
    private final SortedMap<Scope, SortedMap<Integer, PeriodSums>> scopes = new TreeMap<>(ORDER);

    private BasketTurnover(Baskets baskets, SortedSet<Period> delivered) {
        this.baskets = baskets;
        this.places = new PeriodPlaces(delivered);
    }

    static BasketTurnover of(Basis basis, Baskets baskets) {
        BasketTurnover turnover = new BasketTurnover(baskets, basis.coverage().periods());
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
                        .computeIfAbsent(each.basket(), any -> new PeriodSums(turnover.places.size()))
                        .add(period, each.exports(), each.imports());
            }
        }
        return turnover;
    }

    /** The scopes that traded anything, in a lasting order. */
    List<Scope> scopes() {
        return List.copyOf(scopes.keySet());
    }

    /**
     * What a scope traded of the baskets of a list in a time, by name. Bases of recoded codes are shared as {@link Recoded} tells,
     * so that none comes or goes by recoding.
     *
     * @param year of the time
     */
    SortedMap<String, FlowSums> of(Scope scope, String list, PeriodPlaces.Parts time, int year) {
        SortedMap<Integer, PeriodSums> traded = scopes.getOrDefault(scope, Collections.emptySortedMap());
        SortedMap<Integer, FlowSums> byNumber = new TreeMap<>();
        traded.forEach((number, sums) -> {
            if (baskets.all().get(number).list().equals(list)) {
                byNumber.put(number, time.of(sums));
            }
        });
        share(byNumber, traded, time, baskets.torn(year));
        SortedMap<String, FlowSums> byName = new TreeMap<>();
        byNumber.forEach((number, sums) -> byName.put(baskets.all().get(number).name(), sums));
        return byName;
    }

    /** What a scope traded of a basket in a time. */
    FlowSums of(Scope scope, Basket basket, PeriodPlaces.Parts time, int year) {
        return of(scope, basket.list(), time, year).getOrDefault(basket.name(), FlowSums.NOTHING);
    }

    /** Whether the edition of a year took goods into a basket or out of it. */
    boolean isRecoded(Basket basket, int year) {
        return baskets.isTorn(basket, year);
    }

    private void share(
            SortedMap<Integer, FlowSums> byNumber,
            SortedMap<Integer, PeriodSums> traded,
            PeriodPlaces.Parts time,
            TornFamilies torn) {
        List<FlowSums> recorded = new ArrayList<>();
        for (String code : torn.codes()) {
            PeriodSums sums = traded.get(baskets.ofRecoded(code));
            recorded.add(sums == null ? null : time.of(sums));
        }
        List<FlowSums> shared = Recoded.of(torn.codes(), recorded, torn.families());
        for (int i = 0; i < recorded.size(); i++) {
            FlowSums former = recorded.get(i);
            if (former != null) {
                FlowSums base = shared.get(i) == null ? FlowSums.NOTHING : shared.get(i);
                for (int number : baskets.numbers(torn.codes().get(i))) {
                    byNumber.computeIfPresent(number, (each, sums) -> sums.rebased(former, base));
                }
            }
        }
    }

    PeriodPlaces places() {
        return places;
    }
}
