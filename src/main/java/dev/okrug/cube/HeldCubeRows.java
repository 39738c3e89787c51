package dev.okrug.cube;

import dev.okrug.contract.Period;
import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;

/**
 * Rows that the driver has.
 *
 * @param rows region, period, commodity, measures
 */
record HeldCubeRows(List<Row> rows) implements CubeRows {

    private static final int REGION = 0;
    private static final int PERIOD = 1;
    private static final int COMMODITY = 2;
    private static final int MEASURES = 3;
    private static final int EXPORTS = MEASURES + Measures.ALL.indexOf(Measures.EXPORTS);
    private static final int IMPORTS = MEASURES + Measures.ALL.indexOf(Measures.IMPORTS);
    private static final int EXPORT_GRAMS = MEASURES + Measures.ALL.indexOf(Measures.EXPORT_GRAMS);
    private static final int IMPORT_GRAMS = MEASURES + Measures.ALL.indexOf(Measures.IMPORT_GRAMS);

    private record Place(int region, int period, int basket) {}

    @Override
    public List<RegionPeriod> byRegion() {
        Map<Place, RegionPeriod> sums = new HashMap<>();
        for (Row row : rows) {
            sums.merge(
                    new Place(row.getInt(REGION), row.getInt(PERIOD), 0),
                    new RegionPeriod(
                            row.getInt(REGION),
                            new Period(row.getInt(PERIOD)),
                            row.getLong(EXPORTS),
                            row.getLong(IMPORTS),
                            row.getLong(EXPORT_GRAMS),
                            row.getLong(IMPORT_GRAMS)),
                    RegionPeriod::plus);
        }
        return List.copyOf(sums.values());
    }

    @Override
    public List<BasketPeriod> byBasket(UDF1<Long, List<Integer>> baskets) {
        Map<Place, BasketPeriod> sums = new HashMap<>();
        for (Row row : rows) {
            for (int basket : call(baskets, row.getLong(COMMODITY))) {
                sums.merge(
                        new Place(row.getInt(REGION), row.getInt(PERIOD), basket),
                        new BasketPeriod(
                                row.getInt(REGION),
                                row.getInt(PERIOD),
                                basket,
                                row.getLong(EXPORTS),
                                row.getLong(IMPORTS)),
                        BasketPeriod::plus);
            }
        }
        return List.copyOf(sums.values());
    }

    private static List<Integer> call(UDF1<Long, List<Integer>> baskets, long commodity) {
        try {
            return baskets.call(commodity);
        } catch (Exception e) {
            throw unexpected(e);
        }
    }

    /** Spark's functions may throw anything; ours do not. */
    private static RuntimeException unexpected(Exception e) {
        return e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
    }

    @Override
    public <T> List<T> fromBlocks(Blocks blocks, List<String> asked, CubeFunction<T> function) {
        int[] places = asked.stream()
                .mapToInt(measure -> MEASURES + Measures.ALL.indexOf(measure))
                .toArray();
        SortedMap<Integer, List<HeldRow>> byBlock = new TreeMap<>();
        for (Row row : rows) {
            byBlock.computeIfAbsent(blocks.call(row.getInt(REGION), row.getInt(PERIOD)), block -> new ArrayList<>())
                    .add(new HeldRow(row, places));
        }
        List<T> made = new ArrayList<>();
        byBlock.tailMap(0)
                .values()
                .forEach(block -> function.of(block.iterator()).forEachRemaining(made::add));
        return made;
    }

    @Override
    public TableRows tableFromBlocks(Blocks blocks, List<String> asked, CubeFunction<Row> function) {
        return new TableRows.AtHand(fromBlocks(blocks, asked, function));
    }

    private static final class HeldRow implements CubeRow {

        private final Row row;
        private final int[] places;

        /** @param places of the measures that are asked for */
        HeldRow(Row row, int[] places) {
            this.row = row;
            this.places = places;
        }

        @Override
        public int region() {
            return row.getInt(REGION);
        }

        @Override
        public int period() {
            return row.getInt(PERIOD);
        }

        @Override
        public long commodity() {
            return row.getLong(COMMODITY);
        }

        @Override
        public long measure(int place) {
            return row.getLong(places[place]);
        }
    }

    @Override
    public TableRows inOrder(Contributions contributions, FlatMapGroupsFunction<Integer, Row, Row> function) {
        Map<Integer, List<Row>> groups = groups(contributions);
        List<Row> all = new ArrayList<>();
        groups.forEach((sum, members) -> all.addAll(call(function, sum, members)));
        return new TableRows.AtHand(all);
    }

    private SortedMap<Integer, List<Row>> groups(Contributions contributions) {
        SortedMap<Integer, List<Row>> groups = new TreeMap<>();
        for (Row row : rows) {
            for (long part : contributions.call(row.getInt(REGION), row.getInt(PERIOD))) {
                groups.computeIfAbsent(Contributions.sum(part), each -> new ArrayList<>())
                        .add(part(row, Contributions.sides(part)));
            }
        }
        return groups;
    }

    private static List<Row> call(FlatMapGroupsFunction<Integer, Row, Row> function, int key, List<Row> members) {
        List<Row> made = new ArrayList<>();
        try {
            function.call(key, members.iterator()).forEachRemaining(made::add);
        } catch (Exception e) {
            throw unexpected(e);
        }
        return made;
    }

    private static Row part(Row row, int sides) {
        Object[] cells = new Object[GroupedRow.MEASURES + Measures.ALL.size()];
        cells[GroupedRow.COMMODITY] = row.get(COMMODITY);
        cells[GroupedRow.SIDES] = sides;
        cells[GroupedRow.PERIOD] = row.get(PERIOD);
        for (int i = 0; i < Measures.ALL.size(); i++) {
            cells[GroupedRow.MEASURES + i] = row.get(MEASURES + i);
        }
        return RowFactory.create(cells);
    }
}
