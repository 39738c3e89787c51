package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.mart.MarketEffects.Change;
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

    /** Digits of a heading. */
    static final int LEVEL = 4;

    private static final Change NONE = new Change(0, 0);

    private final ScopePlaces scopes;
    private final PartnerShareRow.Maker maker;
    private final CommodityNames names;
    private final Map<PartnerShareRow.Of, Hhi> concentration;
    private final SortedMap<Integer, MomentCoverage> coverage = new TreeMap<>();

    MarketRows(
            Basis basis, ScopePlaces scopes, PartnerShareRow.Maker maker, Map<PartnerShareRow.Of, Hhi> concentration) {
        this.scopes = scopes;
        this.maker = maker;
        this.names = basis.commodities();
        this.concentration = concentration;
        new FrameCalendar(Frame.YEARLY, basis).coverage().forEach((year, ofYear) -> coverage.put(year.year(), ofYear));
    }

    /** What is known of one flow and year of a scope. */
    private record Market(SortedMap<Integer, MarketSums> headings, SortedMap<Integer, MarketSums> bases, Flow flow) {

        SortedSet<Integer> codes() {
            SortedSet<Integer> codes = new TreeSet<>(headings.keySet());
            codes.addAll(bases.keySet());
            return codes;
        }

        Change of(int code, boolean ofPartner) {
            MarketSums sums = headings.getOrDefault(code, MarketSums.NOTHING);
            MarketSums base = bases.getOrDefault(code, MarketSums.NOTHING);
            return ofPartner ? sums.value(flow, base) : sums.market(flow, base);
        }

        Change whole(boolean ofPartner) {
            return codes().stream().map(code -> of(code, ofPartner)).reduce(NONE, Change::plus);
        }
    }

    /** The rows of a scope, in the order of the key. */
    Stream<Row> of(int scope, Map<Integer, SortedMap<Integer, MarketSums>> byYear) {
        return Stream.of(Flow.EXPORTS, Flow.IMPORTS)
                .flatMap(flow -> coverage.entrySet().stream()
                        .flatMap(year -> rows(
                                new PartnerShareRow.Of(scope, flow, year.getKey()),
                                new Market(
                                        byYear.getOrDefault(year.getKey(), new TreeMap<>()),
                                        byYear.getOrDefault(year.getKey() - 1, new TreeMap<>()),
                                        flow),
                                year.getValue().of(Span.MOMENT, flow))));
    }

    private Stream<Row> rows(PartnerShareRow.Of of, Market market, MomentCoverage.Figure figure) {
        Change whole = market.whole(false);
        if (!figure.delivered() || whole.equals(NONE)) {
            return Stream.empty();
        }
        boolean comparable = figure.comparability() == Comparability.COMPARABLE && whole.base() > 0;
        List<PartnerShareRow> rows = new ArrayList<>();
        MarketEffects sum = MarketEffects.NOTHING;
        for (int code : market.codes()) {
            Change value = market.of(code, true);
            if (!value.equals(NONE)) {
                Change commodity = market.of(code, false);
                MarketEffects effects = MarketEffects.of(value, commodity, whole, comparable);
                sum = sum.plus(effects);
                String heading = CommodityCode.textInOrder(LEVEL, code);
                rows.add(new PartnerShareRow(
                        heading, names.name(heading), value, commodity, comparable ? effects : null, null));
            }
        }
        rows.add(PartnerShareRow.ofAll(market.whole(true), whole, comparable ? sum : null, concentration.get(of)));
        // The sum is after digits and before X.
        return rows.stream()
                .sorted(Comparator.comparing(PartnerShareRow::commodity))
                .map(row -> maker.of(of, scopes.at(of.scope()), row, figure));
    }
}
