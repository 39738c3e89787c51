package dev.okrug.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The trade of one flow and year by place, commodity and trader, with all sums of the two hierarchies. */
public final class TraderTable {

    private final Hierarchy places;
    private final Hierarchy commodities;
    private final List<Cell> cells;
    private final List<Cell> leaves = new ArrayList<>();
    /** By number; null where nothing was traded. */
    private final Cell[] byNumber;

    private final Map<Integer, List<Cell>> byPlace = new HashMap<>();
    private final Map<Integer, List<Cell>> byCommodity = new HashMap<>();

    private TraderTable(Hierarchy places, Hierarchy commodities, List<Cell> cells) {
        this.places = places;
        this.commodities = commodities;
        this.cells = List.copyOf(cells);
        this.byNumber = new Cell[Math.multiplyExact(places.size(), commodities.size())];
        for (Cell cell : this.cells) {
            byNumber[number(cell)] = cell;
            if (isLeaf(cell)) {
                leaves.add(cell);
                byPlace.computeIfAbsent(cell.place(), any -> new ArrayList<>()).add(cell);
                byCommodity
                        .computeIfAbsent(cell.commodity(), any -> new ArrayList<>())
                        .add(cell);
            }
        }
    }

    /** Collects what was traded. */
    public static final class Builder {

        private final Hierarchy places;
        private final Hierarchy commodities;
        /** By number of the cell. */
        private final SortedMap<Integer, SortedMap<Integer, Long>> sums = new TreeMap<>();

        private final Map<Integer, Long> nets = new HashMap<>();

        public Builder(Hierarchy places, Hierarchy commodities) {
            this.places = places;
            this.commodities = commodities;
        }

        /**
         * Adds what a trader traded in a leaf of both hierarchies, in cents. What corrections have made negative tells of a trader
         * as much as trade does, and counts by its size.
         */
        public Builder add(int place, int commodity, int trader, long cents) {
            if (!places.isLeaf(place) || !commodities.isLeaf(commodity)) {
                throw new IllegalArgumentException("Not a leaf: " + place + ", " + commodity);
            }
            for (int eachPlace : places.upFrom(place)) {
                for (int eachCommodity : commodities.upFrom(commodity)) {
                    int number = number(commodities, eachPlace, eachCommodity);
                    sums.computeIfAbsent(number, any -> new TreeMap<>())
                            .merge(trader, Math.absExact(cents), Math::addExact);
                    nets.merge(number, cents, Math::addExact);
                }
            }
            return this;
        }

        /** The table of all that was added. */
        public TraderTable build() {
            List<Cell> cells = new ArrayList<>();
            sums.forEach((number, traded) -> {
                Cell cell = Cell.of(number / commodities.size(), number % commodities.size(), traded, nets.get(number));
                if (cell.value() > 0) {
                    cells.add(cell);
                }
            });
            return new TraderTable(places, commodities, cells);
        }
    }

    private static int number(Hierarchy commodities, int place, int commodity) {
        return place * commodities.size() + commodity;
    }

    public Hierarchy places() {
        return places;
    }

    public Hierarchy commodities() {
        return commodities;
    }

    /** All cells in which something was traded, by place and commodity. */
    public Collection<Cell> cells() {
        return cells;
    }

    /** The cell of a place and a commodity; null where nothing was traded. */
    Cell cell(int place, int commodity) {
        return byNumber[number(commodities, place, commodity)];
    }

    /** How many numbers cells may have. */
    int numbers() {
        return byNumber.length;
    }

    /** The number of a cell, from 0. */
    int number(Cell cell) {
        return number(commodities, cell.place(), cell.commodity());
    }

    boolean isLeaf(Cell cell) {
        return places.isLeaf(cell.place()) && commodities.isLeaf(cell.commodity());
    }

    /** All leaves, by place and commodity. */
    List<Cell> leaves() {
        return leaves;
    }

    List<Cell> leavesOfPlace(int place) {
        return byPlace.getOrDefault(place, List.of());
    }

    List<Cell> leavesOfCommodity(int commodity) {
        return byCommodity.getOrDefault(commodity, List.of());
    }

    /** The leaves that add up to a cell, the largest first. */
    List<Cell> leavesOf(Cell cell) {
        return isLeaf(cell)
                ? List.of(cell)
                : byPlace.keySet().stream()
                        .filter(place -> places.isWithin(place, cell.place()))
                        .flatMap(place -> byPlace.get(place).stream())
                        .filter(each -> isWithin(each, cell))
                        .sorted(Comparator.comparingLong(Cell::value)
                                .reversed()
                                .thenComparingInt(Cell::place)
                                .thenComparingInt(Cell::commodity))
                        .toList();
    }

    boolean isWithin(Cell leaf, Cell whole) {
        return places.isWithin(leaf.place(), whole.place())
                && commodities.isWithin(leaf.commodity(), whole.commodity());
    }
}
