package dev.okrug.mart;

import dev.okrug.disclosure.Cell;
import dev.okrug.disclosure.Rules;
import dev.okrug.disclosure.Status;
import dev.okrug.disclosure.Suppression;
import dev.okrug.disclosure.TraderTable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Trade of one year and flow by place and commodity, and which of its cells may be published. */
final class TraderYear {

    private final int year;
    private final Flow flow;
    private final TraderPlaces places;
    private final TraderCommodities commodities;
    private final TraderTable table;
    private final Optional<Suppression> suppression;

    /**
     * What a trader traded, in cents.
     *
     * @param heading as {@link dev.okrug.contract.CommodityCode#inOrder} has it
     */
    record Trade(int region, int heading, String trader, long cents) implements Serializable {}

    /**
     * What may be said of a cell.
     *
     * @param commodity a heading, a chapter or TOTAL
     * @param cents null where it is hidden, as is the number of traders
     */
    record Told(int year, Flow flow, Scope scope, String commodity, Long cents, Integer traders, Status status)
            implements Serializable {}

    /** @param rules by which cells are hidden; without them none is */
    TraderYear(int year, Flow flow, TraderPlaces places, Iterable<Trade> trades, Optional<Rules> rules) {
        this.year = year;
        this.flow = flow;
        this.places = places;
        SortedSet<Integer> headings = new TreeSet<>();
        SortedSet<String> names = new TreeSet<>();
        trades.forEach(trade -> {
            headings.add(trade.heading());
            names.add(trade.trader());
        });
        this.commodities = new TraderCommodities(headings);
        this.table = table(trades, new ArrayList<>(names));
        this.suppression = rules.map(each -> Suppression.of(table, each));
    }

    /** Traders are numbers there: nobody needs their names any more. */
    private TraderTable table(Iterable<Trade> trades, List<String> names) {
        TraderTable.Builder builder = new TraderTable.Builder(places.hierarchy(), commodities.hierarchy());
        trades.forEach(trade -> builder.add(
                places.node(trade.region()),
                commodities.node(trade.heading()),
                Collections.binarySearch(names, trade.trader()),
                trade.cents()));
        return builder.build();
    }

    /** All cells with trade, by place and commodity. */
    Iterator<Told> cells() {
        return table.cells().stream().map(this::told).iterator();
    }

    private Told told(Cell cell) {
        Status status = suppression.map(each -> each.status(cell)).orElse(Status.OK);
        boolean hidden = status != Status.OK;
        return new Told(
                year,
                flow,
                places.scope(cell.place()),
                commodities.code(cell.commodity()),
                hidden ? null : (Long) cell.net(),
                hidden ? null : (Integer) cell.traders(),
                status);
    }
}
