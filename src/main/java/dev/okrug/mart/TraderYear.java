package dev.okrug.mart;

import dev.okrug.disclosure.Cell;
import dev.okrug.disclosure.Rules;
import dev.okrug.disclosure.Status;
import dev.okrug.disclosure.Suppression;
import dev.okrug.disclosure.TraderTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

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
    record Trade(int region, int heading, String trader, long cents) {}

    /**
     * What may be said of a cell.
     *
     * @param commodity a heading, a chapter or TOTAL
     */
    record Told(Scope scope, String commodity, Cell cell, Status status) {}

    /** @param rules by which cells are hidden; without them none is */
    TraderYear(int year, Flow flow, TraderPlaces places, List<Trade> trades, Optional<Rules> rules) {
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
    private TraderTable table(List<Trade> trades, List<String> names) {
        TraderTable.Builder builder = new TraderTable.Builder(places.hierarchy(), commodities.hierarchy());
        trades.forEach(trade -> builder.add(
                places.node(trade.region()),
                commodities.node(trade.heading()),
                Collections.binarySearch(names, trade.trader()),
                trade.cents()));
        return builder.build();
    }

    int year() {
        return year;
    }

    Flow flow() {
        return flow;
    }

    /** All cells with trade, by place and commodity. */
    Stream<Told> cells() {
        return table.cells().stream()
                .map(cell ->
                        new Told(places.scope(cell.place()), commodities.code(cell.commodity()), cell, status(cell)));
    }

    private Status status(Cell cell) {
        return suppression.map(each -> each.status(cell)).orElse(Status.OK);
    }

    long count(Status status) {
        return table.cells().stream().filter(cell -> status(cell) == status).count();
    }
}
