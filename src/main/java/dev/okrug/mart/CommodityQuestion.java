package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.contract.Period;
import dev.okrug.cube.CubeQuestion;
import dev.okrug.cube.CubeRow;
import dev.okrug.cube.KeyPart;
import dev.okrug.cube.KeyedSums;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * Asks for the rows of a {@link CommodityTable}. What it says of a commodity, such as its rank or its share, asks for no more
 * than the other commodities of the subject, in all periods: these fit into memory.
 */
final class CommodityQuestion implements CubeQuestion<Row> {

    private static final long serialVersionUID = 1;

    /** Sums in a block, about: so many fit into the memory of any task. */
    private static final int SUMS_IN_BLOCK = 2_500_000;

    /** Fewer blocks would leave processors idle. */
    private static final int FEWEST_BLOCKS = 8;

    private static final int MOST_BLOCKS = 10_000;

    /** The sides of the comparison that a sum is on. */
    private static final int FIGURE = 1;

    private static final int BASE = 2;
    private static final KeyPart SIDES = KeyPart.last(2);
    private static final KeyPart COMMODITY = SIDES.before(24);
    private static final KeyPart PERIOD = COMMODITY.before(12);
    private static final KeyPart SUBJECT = PERIOD.before(20);

    private final List<String> measures;
    private final int blocks;
    private final PeriodPlaces places;
    private final CommodityTurnover turnover;
    private final List<CommodityRows.Whose> subjects = new ArrayList<>();
    private final CommodityRows rows;

    CommodityQuestion(Basis basis, CommodityTable table) {
        FrameCalendar calendar = basis.calendar(table.frame());
        this.measures = table.measures();
        // As many on every machine, so that files are the same.
        this.blocks = (int) Math.max(FEWEST_BLOCKS, Math.min(basis.cube().records() / SUMS_IN_BLOCK, MOST_BLOCKS));
        this.places = new PeriodPlaces(basis.coverage().periods());
        this.turnover = new CommodityTurnover(basis, table.subject(), calendar);
        turnover.subjects()
                .forEach(one -> subjects.add(
                        new CommodityRows.Whose(one, table.subject().cells(one, basis.territory()))));
        this.rows = new CommodityRows(basis, table, calendar, places);
    }

    @Override
    public List<String> measures() {
        return measures;
    }

    @Override
    public int blocks() {
        return blocks;
    }

    @Override
    public Keys keys() {
        return new BySubject();
    }

    /** Rows of a region and period come together. */
    private final class BySubject implements Keys {

        private int region = -1;
        private int period = -1;
        private int place;
        private List<CommodityTurnover.Part> parts = List.of();

        @Override
        public void of(CubeRow row, Sums sums) {
            if (row.region() != region || row.period() != period) {
                region = row.region();
                period = row.period();
                place = places.of(new Period(period));
                parts = turnover.parts(region, period);
            }
            int commodity = CommodityCode.compact(row.commodity());
            for (CommodityTurnover.Part part : parts) {
                sums.add(
                        block(part.subject()),
                        SUBJECT.of(part.subject())
                                | PERIOD.of(place)
                                | COMMODITY.of(commodity)
                                | SIDES.of((part.isFigure() ? FIGURE : 0) | (part.isBase() ? BASE : 0)));
            }
        }
    }

    private int block(int subject) {
        return (int) ((long) blocks * subject / subjects.size());
    }

    @Override
    public Iterator<Row> answer(KeyedSums sums) {
        return bySubject(sums).entrySet().stream()
                .flatMap(subject -> rows.of(subjects.get(subject.getKey()), tree(subject.getValue(), sums)))
                .iterator();
    }

    /** The keys of each subject. */
    private static SortedMap<Integer, long[]> bySubject(KeyedSums sums) {
        SortedMap<Integer, long[]> bySubject = new TreeMap<>();
        long[] keys = sums.keys();
        for (int from = 0; from < keys.length; ) {
            int to = from;
            while (to < keys.length && SUBJECT.in(keys[to]) == SUBJECT.in(keys[from])) {
                to++;
            }
            bySubject.put(SUBJECT.in(keys[from]), Arrays.copyOfRange(keys, from, to));
            from = to;
        }
        return bySubject;
    }

    private CommodityTree tree(long[] keys, KeyedSums sums) {
        CommodityTree tree = new CommodityTree(places.size());
        long[] ofKey = new long[measures.size()];
        for (long key : keys) {
            int place = sums.place(key);
            for (int measure = 0; measure < ofKey.length; measure++) {
                ofKey[measure] = sums.sum(place + measure);
            }
            tree.add(
                    CommodityCode.ofCompact(COMMODITY.in(key)),
                    PERIOD.in(key),
                    (SIDES.in(key) & FIGURE) != 0,
                    (SIDES.in(key) & BASE) != 0,
                    ofKey);
        }
        return tree;
    }
}
