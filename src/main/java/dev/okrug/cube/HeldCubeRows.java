package dev.okrug.cube;

import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;

/**
 * Rows that the driver has: what {@link Everything} is asked for. Without a job of Spark for each question the sample takes
 * 5.2 s, not 6.0 s.
 */
record HeldCubeRows(KeyedSums sums, Grain grain) implements CubeRows {

    private static final KeyPart DETAIL = KeyPart.last(25);
    private static final KeyPart PERIOD = DETAIL.before(18);
    private static final KeyPart REGION = PERIOD.before(20);

    static HeldCubeRows of(SparkCubeRows rows, Grain grain) {
        return new HeldCubeRows(rows.sums(new Everything(grain)), grain);
    }

    /** All measures of each region, period and commodity or partner. */
    private record Everything(Grain grain) implements CubeQuestion<Void> {

        @Override
        public List<String> measures() {
            return Measures.ALL;
        }

        @Override
        public int blocks() {
            return 1;
        }

        @Override
        public Keys keys() {
            return (row, sums) ->
                    sums.add(0, REGION.of(row.region()) | PERIOD.of(row.period()) | DETAIL.of(grain.detail(row)));
        }

        @Override
        public Iterator<Void> answer(KeyedSums sums) {
            return Collections.emptyIterator();
        }
    }

    @Override
    public <T> List<T> answers(CubeQuestion<T> question) {
        int measures = question.measures().size();
        SortedMap<Integer, KeyedSums> blocks = new TreeMap<>();
        new BlockSums(question, rows(question))
                .forEachRemaining(part -> blocks.computeIfAbsent(part._1(), block -> new KeyedSums(measures))
                        .add(part._2()));
        List<T> answers = new ArrayList<>();
        blocks.values().forEach(block -> question.answer(block).forEachRemaining(answers::add));
        return answers;
    }

    @Override
    public TableRows table(CubeQuestion<Row> question) {
        return new TableRows.AtHand(answers(question));
    }

    @Override
    public TableRows tableInBlocks(List<String> recipes, Function<Set<Integer>, CubeQuestion<Row>> question) {
        return table(question.apply(IntStream.range(0, recipes.size()).boxed().collect(Collectors.toSet())));
    }

    private Iterator<CubeRow> rows(CubeQuestion<?> question) {
        int[] places =
                question.measures().stream().mapToInt(Measures.ALL::indexOf).toArray();
        return Arrays.stream(sums.keys())
                .filter(key -> question.asksFor(PERIOD.in(key)))
                .mapToObj(key -> (CubeRow) new HeldRow(this, places, key))
                .iterator();
    }

    private static final class HeldRow implements CubeRow {

        private final HeldCubeRows rows;
        private final int[] places;
        private final long key;
        private final int place;

        /** @param places of the measures that are asked for */
        HeldRow(HeldCubeRows rows, int[] places, long key) {
            this.rows = rows;
            this.places = places;
            this.key = key;
            this.place = rows.sums.place(key);
        }

        @Override
        public int region() {
            return REGION.in(key);
        }

        @Override
        public int period() {
            return PERIOD.in(key);
        }

        @Override
        public long commodity() {
            return rows.grain.commodity(DETAIL.in(key));
        }

        @Override
        public boolean isOfPartner() {
            return rows.grain.isOfPartner(DETAIL.in(key));
        }

        @Override
        public int partner() {
            return rows.grain.partner(DETAIL.in(key));
        }

        @Override
        public long measure(int asked) {
            return rows.sums.sum(place + places[asked]);
        }
    }
}
