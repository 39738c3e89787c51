package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Period;
import dev.okrug.reference.WatchList;
import dev.okrug.reference.WatchedPosition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** The rows of {@link WatchListMonthly}. */
final class WatchListRows {

    private static final String LIST = "watch list";

    private enum Standing {
        NEW,
        KEPT,
        DROPPED
    }

    private final Basis basis;
    private final WatchList list;
    private final CoverageOf<Scope> coverage;
    private final BasketTurnover turnover;
    private final List<Period> months;
    private final Map<Period, PeriodPlaces.Parts> times;
    private final Comparison comparison = new Comparison("value");
    private final TableRow row;
    private final List<Row> rows = new ArrayList<>();

    private WatchListRows(Basis basis, Contract contract) {
        this.basis = basis;
        this.list = basis.settings().watchList();
        FrameCalendar calendar = basis.calendar(Frame.MONTHLY);
        this.coverage = calendar.byScope();
        this.turnover = basis.baskets();
        this.times = turnover.places().times(calendar);
        this.months = calendar.moments().stream()
                .filter(month -> list.versionAt(month).isPresent())
                .toList();
        this.row = new TableRow(contract.fieldNames());
    }

    static List<Row> of(Basis basis, Contract contract) {
        WatchListRows made = new WatchListRows(basis, contract);
        Set<Scope> scopes = new LinkedHashSet<>(made.turnover.scopes());
        // It has rows even where nothing was traded at all.
        scopes.add(Scope.ALL);
        for (Scope scope : scopes) {
            Map<Period, Map<String, FlowSums>> sums = made.sums(scope);
            for (Flow flow : Flow.values()) {
                made.add(scope, flow, sums);
            }
        }
        return made.rows;
    }

    /** By month and name of the basket. */
    private Map<Period, Map<String, FlowSums>> sums(Scope scope) {
        Map<Period, Map<String, FlowSums>> sums = new HashMap<>();
        months.forEach(month -> sums.put(month, turnover.of(scope, LIST, times.get(month), month.year())));
        return sums;
    }

    private void add(Scope scope, Flow flow, Map<Period, Map<String, FlowSums>> sums) {
        Month former = new Month(Period.ofYear(0), List.of(), Map.of());
        for (Period month : months) {
            Map<String, FlowSums> traded = sums.get(month);
            List<WatchedPosition> positions = list.at(month);
            Map<String, Long> values = new HashMap<>();
            positions.forEach(position ->
                    values.put(position.position(), value(traded, position).figure(flow)));
            Month now = new Month(month, positions, ranks(values));
            for (WatchedPosition position : former.and(positions)) {
                FlowSums value = value(traded, position);
                if (scope.equals(Scope.ALL) || value.figure(flow) != 0 || value.base(flow) != 0) {
                    fill(scope, flow, position, value, now, former);
                }
            }
            former = now;
        }
    }

    private static FlowSums value(Map<String, FlowSums> traded, WatchedPosition position) {
        return traded.getOrDefault(basket(position).name(), FlowSums.NOTHING);
    }

    /** The list of a month, and the places of its positions. */
    private record Month(Period month, Map<String, WatchedPosition> positions, Map<String, Integer> ranks) {

        Month(Period month, List<WatchedPosition> positions, Map<String, Integer> ranks) {
            this(
                    month,
                    positions.stream().collect(Collectors.toMap(WatchedPosition::position, Function.identity())),
                    ranks);
        }

        boolean lists(WatchedPosition position) {
            return positions.containsKey(position.position());
        }

        /** The positions of this list and of a later one, which says what a position that is in both is. */
        Collection<WatchedPosition> and(List<WatchedPosition> later) {
            Map<String, WatchedPosition> all = new HashMap<>(positions);
            later.forEach(position -> all.put(position.position(), position));
            return all.values();
        }
    }

    static Basket basket(WatchedPosition position) {
        return new Basket(LIST, String.join("|", position.commodities()));
    }

    /** Equal values are told apart by position, so that every run agrees. */
    private static Map<String, Integer> ranks(Map<String, Long> values) {
        Map<String, Integer> ranks = new HashMap<>();
        values.entrySet().stream()
                .filter(position -> position.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(position -> ranks.put(position.getKey(), ranks.size() + 1));
        return ranks;
    }

    private void fill(Scope scope, Flow flow, WatchedPosition position, FlowSums value, Month now, Month former) {
        row.set("reporter", basis.reporter());
        row.set("position", position.position());
        row.set("position_name", position.name());
        row.set("commodities", String.join("|", position.commodities()));
        Scopes.fill(row, scope);
        row.set("flow", flow.word());
        Frame.MONTHLY.fillKey(row, now.month);
        row.setMonth("list_from", list.versionAt(now.month).orElseThrow());
        row.set("positions", now.positions.size());
        row.set("list_status", standing(position, now, former).name());
        comparison.fill(
                row,
                coverage.at(now.month, scope)
                        .of(Span.MOMENT, flow)
                        .compared(
                                value.figure(flow),
                                value.base(flow),
                                basis.settings().lowBaseCents()));
        Integer rank = now.ranks.get(position.position());
        Integer formerRank = former.ranks.get(position.position());
        row.set("rank", rank);
        row.set("former_rank", formerRank);
        row.set("rank_change", rank == null || formerRank == null ? null : formerRank - rank);
        Recoded.fill(row, turnover.isRecoded(basket(position), now.month.year()));
        rows.add(row.take());
    }

    private static Standing standing(WatchedPosition position, Month now, Month former) {
        if (!now.lists(position)) {
            return Standing.DROPPED;
        }
        return former.lists(position) ? Standing.KEPT : Standing.NEW;
    }
}
