package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.mart.MarketEffects.Change;
import dev.okrug.reference.CommodityFamilies;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** Makes rows of {@link PartnerShareYearly} of how the job's partner stands in the trade of a scope. */
final class MarketRows implements Serializable {

    private static final long serialVersionUID = 1;

    private static final Change NONE = new Change(0, 0);

    private final ScopePlaces scopes;
    private final PartnerShareRow.Maker maker;
    private final CommodityNames names;
    private final Map<PartnerShareRow.Of, Hhi> concentration;
    private final List<Integer> years;
    private final CoverageOf<Scope> coverage;
    private final EditionChanges changes;

    MarketRows(
            Basis basis, ScopePlaces scopes, PartnerShareRow.Maker maker, Map<PartnerShareRow.Of, Hhi> concentration) {
        this.scopes = scopes;
        this.maker = maker;
        this.names = basis.commodities();
        this.concentration = concentration;
        this.changes = new EditionChanges(basis);
        FrameCalendar calendar = basis.calendar(Frame.YEARLY);
        this.years = calendar.years();
        this.coverage = calendar.byScope();
    }

    /**
     * What is known of one flow and year of a scope, by heading.
     *
     * @param values of the partner
     * @param markets of all partners
     */
    private record Market(SortedMap<Integer, Change> values, SortedMap<Integer, Change> markets) {

        static Change whole(SortedMap<Integer, Change> changes) {
            return changes.values().stream().reduce(NONE, Change::plus);
        }
    }

    private Market market(
            Flow flow, SortedMap<Integer, MarketSums> year, SortedMap<Integer, MarketSums> before, int ofYear) {
        SortedMap<Integer, Change> values = new TreeMap<>();
        SortedMap<Integer, Change> markets = new TreeMap<>();
        SortedSet<Integer> codes = new TreeSet<>(year.keySet());
        codes.addAll(before.keySet());
        for (int code : codes) {
            MarketSums sums = year.getOrDefault(code, MarketSums.NOTHING);
            MarketSums base = before.getOrDefault(code, MarketSums.NOTHING);
            values.put(code, sums.value(flow, base));
            markets.put(code, sums.market(flow, base));
        }
        CommodityFamilies families = changes.of(ofYear);
        return new Market(recoded(values, families), recoded(markets, families));
    }

    /** Bases of headings that an edition tied together, shared among them. */
    private static SortedMap<Integer, Change> recoded(SortedMap<Integer, Change> changes, CommodityFamilies families) {
        List<Integer> codes = List.copyOf(changes.keySet());
        for (List<Integer> family :
                families.together(codes.stream().map(HeadingPlaces::heading).toList())) {
            share(changes, family.stream().map(codes::get).toList());
        }
        return changes;
    }

    private static void share(SortedMap<Integer, Change> changes, List<Integer> codes) {
        long[] bases = SharedBases.of(
                codes.stream().mapToLong(code -> changes.get(code).cents()).toArray(),
                codes.stream().mapToLong(code -> changes.get(code).base()).toArray());
        for (int i = 0; i < bases.length; i++) {
            changes.put(codes.get(i), new Change(changes.get(codes.get(i)).cents(), bases[i]));
        }
    }

    /** The rows of a scope, in the order of the key. */
    Stream<Row> of(int scope, Map<Integer, SortedMap<Integer, MarketSums>> byYear) {
        return Stream.of(Flow.EXPORTS, Flow.IMPORTS)
                .flatMap(flow -> years.stream()
                        .flatMap(year -> rows(
                                new PartnerShareRow.Of(scope, flow, year),
                                market(
                                        flow,
                                        byYear.getOrDefault(year, new TreeMap<>()),
                                        byYear.getOrDefault(year - 1, new TreeMap<>()),
                                        year),
                                coverage.at(Period.ofYear(year), scopes.at(scope))
                                        .of(Span.MOMENT, flow))));
    }

    private Stream<Row> rows(PartnerShareRow.Of of, Market market, MomentCoverage.Figure figure) {
        Change whole = Market.whole(market.markets());
        if (!figure.delivered() || whole.equals(NONE)) {
            return Stream.empty();
        }
        boolean comparable = figure.comparability() == Comparability.COMPARABLE && whole.base() > 0;
        List<PartnerShareRow> rows = new ArrayList<>();
        MarketEffects sum = MarketEffects.NOTHING;
        for (Map.Entry<Integer, Change> value : market.values().entrySet()) {
            if (!value.getValue().equals(NONE)) {
                Change commodity = market.markets().get(value.getKey());
                MarketEffects effects = MarketEffects.of(value.getValue(), commodity, whole, comparable);
                sum = sum.plus(effects);
                rows.add(row(of, value.getKey(), value.getValue(), commodity, comparable ? effects : null));
            }
        }
        rows.add(PartnerShareRow.ofAll(
                Market.whole(market.values()), whole, comparable ? sum : null, concentration.get(of)));
        // The sum is after digits and before X.
        return rows.stream()
                .sorted(Comparator.comparing(PartnerShareRow::commodity))
                .map(row -> maker.of(of, scopes.at(of.scope()), row, figure));
    }

    private PartnerShareRow row(
            PartnerShareRow.Of of, int code, Change value, Change commodity, MarketEffects effects) {
        String heading = HeadingPlaces.heading(code);
        boolean recoded = changes.of(of.year()).isShared(heading);
        return new PartnerShareRow(heading, names.name(heading), value, commodity, effects, null, recoded);
    }
}
