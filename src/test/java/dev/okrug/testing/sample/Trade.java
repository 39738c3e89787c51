package dev.okrug.testing.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The trade of a year: levels first, to the cent; then the rest of the year's totals over all other regions. */
final class Trade {

    private final Year year;
    private final List<Slot> slots;
    private final List<Level> levels;
    private final List<Cell> cells = new ArrayList<>();

    private Trade(Year year) {
        this.year = year;
        this.slots = Region.all().stream()
                .flatMap(region -> Arrays.stream(Flow.values()).flatMap(flow -> Slot.of(region, flow, year)))
                .toList();
        this.levels = Level.of(year);
    }

    static List<Cell> of(Year year) {
        Trade trade = new Trade(year);
        trade.levels.forEach(trade::addLevel);
        for (Flow flow : Flow.values()) {
            trade.addRest(flow, true);
            trade.addRest(flow, false);
        }
        return trade.cells.stream()
                .filter(cell -> cell.cents() > 0)
                .sorted(Cell.ORDER)
                .toList();
    }

    private void addLevel(Level level) {
        List<Level> parts = levels.stream()
                .filter(other -> !level.isPart() && other.isPartOf(level))
                .toList();
        long left = level.cents() - parts.stream().mapToLong(Level::cents).sum();
        List<Slot> places = slots.stream()
                .filter(level::covers)
                .filter(slot -> parts.stream().noneMatch(part -> part.covers(slot)))
                .toList();
        fill(left, places, places.stream().map(Slot::weight).toList());
    }

    private void addRest(Flow flow, boolean food) {
        Set<Region> done = levels.stream().map(Level::region).collect(Collectors.toSet());
        List<Slot> places = slots.stream()
                .filter(slot -> slot.flow() == flow && slot.good().food() == food && !done.contains(slot.region()))
                .toList();
        long known = basket(flow, food).mapToLong(Cell::cents).sum();
        long left = year.cents(flow, food) - known;
        // A year without totals is only what its levels say.
        if (left > 0) {
            fill(left, places, places.stream().map(this::sizeAmongAll).toList());
        }
    }

    private Stream<Cell> basket(Flow flow, boolean food) {
        return cells.stream().filter(cell -> cell.flow() == flow && cell.good().food() == food);
    }

    private long sizeAmongAll(Slot slot) {
        return slot.weight() / 1000 * slot.region().weight(slot.flow(), year.year());
    }

    private void fill(long cents, List<Slot> places, List<Long> weights) {
        long[] parts = Spread.of(cents, weights);
        for (int i = 0; i < parts.length; i++) {
            Slot slot = places.get(i);
            cells.add(new Cell(slot.region(), slot.period(), slot.flow(), slot.good(), parts[i]));
        }
    }
}
