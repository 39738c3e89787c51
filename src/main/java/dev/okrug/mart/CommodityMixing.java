package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.reference.Sectors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Makes the {@link CommodityMix} of each flow of a scope and year, as a {@link CommodityMixRow}. */
final class CommodityMixing implements FlatMapGroupsFunction<Row, Row, Row> {

    private static final long serialVersionUID = 1;

    private static final int HEADING = 4;

    private final int leading;
    private final Sectors sectors;
    /** Each task has its own copy of this function, and so of this. */
    private transient Map<Long, List<String>> classes;

    CommodityMixing(int leading, Sectors sectors) {
        this.leading = leading;
        this.sectors = sectors;
    }

    /** Value of a commodity, and of the year before, while it is added up. */
    private static final class Value {
        private long cents;
        private long baseCents;

        void add(Value other) {
            cents = Math.addExact(cents, other.cents);
            baseCents = Math.addExact(baseCents, other.baseCents);
        }
    }

    @Override
    public Iterator<Row> call(Row scopeAndYear, Iterator<Row> turnover) {
        Map<Flow, Map<Long, Value>> flows = new HashMap<>();
        turnover.forEachRemaining(row -> {
            add(flows, Flow.EXPORTS, row, row.getLong(2));
            add(flows, Flow.IMPORTS, row, row.getLong(3));
            add(flows, Flow.TURNOVER, row, Math.addExact(row.getLong(2), row.getLong(3)));
        });
        return flows.entrySet().stream()
                .map(flow -> row(scopeAndYear, flow.getKey(), flow.getValue()))
                .iterator();
    }

    private static void add(Map<Flow, Map<Long, Value>> flows, Flow flow, Row row, long cents) {
        Value value = flows.computeIfAbsent(flow, each -> new HashMap<>())
                .computeIfAbsent(row.getLong(0), commodity -> new Value());
        if (row.getBoolean(1)) {
            value.baseCents = Math.addExact(value.baseCents, cents);
        } else {
            value.cents = Math.addExact(value.cents, cents);
        }
    }

    private Row row(Row scopeAndYear, Flow flow, Map<Long, Value> commodities) {
        Map<Long, Long> headings = new HashMap<>();
        commodities.forEach(
                (code, value) -> headings.merge(CommodityCode.atMost(HEADING, code), value.cents, Math::addExact));
        headings.values().removeIf(cents -> cents == 0);
        List<Row> largest = headings.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<Long, Long> heading) -> heading.getValue())
                        .reversed()
                        .thenComparing(heading -> CommodityCode.text(HEADING, heading.getKey())))
                .limit(leading)
                .map(heading -> RowFactory.create(heading.getKey(), heading.getValue()))
                .toList();
        Hhi hhi = Hhi.of(headings.values());
        return RowFactory.create(
                scopeAndYear.getInt(0),
                scopeAndYear.getInt(1),
                flow.name(),
                commodities.values().stream().mapToLong(value -> value.cents).reduce(0, Math::addExact),
                commodities.values().stream()
                        .mapToLong(value -> value.baseCents)
                        .reduce(0, Math::addExact),
                asSparkHasThem(largest),
                (long) headings.size() - largest.size(),
                hhi.index(),
                hhi.active(),
                hhi.negative(),
                asSparkHasThem(margins(commodities)),
                asSparkHasThem(sectors(commodities)));
    }

    private List<Row> sectors(Map<Long, Value> commodities) {
        List<String> classifications = sectors.classifications();
        List<Map<String, Value>> sums = new ArrayList<>();
        classifications.forEach(classification -> sums.add(new TreeMap<>()));
        commodities.forEach((code, value) -> {
            List<String> classes = classes(code);
            for (int i = 0; i < classes.size(); i++) {
                sums.get(i)
                        .computeIfAbsent(classes.get(i), sector -> new Value())
                        .add(value);
            }
        });
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            String classification = classifications.get(i);
            sums.get(i)
                    .forEach((sector, sum) ->
                            rows.add(RowFactory.create(classification, sector, sum.cents, sum.baseCents)));
        }
        return rows;
    }

    /** The class of a commodity in each classification; asked for in many scopes, looked up once. */
    private List<String> classes(long code) {
        if (classes == null) {
            classes = new HashMap<>();
        }
        return classes.computeIfAbsent(
                code,
                each -> sectors.classifications().stream()
                        .map(classification -> sectors.of(classification, each))
                        .toList());
    }

    private static <T> Seq<T> asSparkHasThem(List<T> values) {
        return CollectionConverters.asScala(values).toSeq();
    }

    /** Count, cents and base cents of subheadings traded in both years, only now, only then. */
    private static List<Long> margins(Map<Long, Value> commodities) {
        Long[] margins = {0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L};
        for (Value value : commodities.values()) {
            if (value.cents != 0 || value.baseCents != 0) {
                int part = value.baseCents == 0 ? 3 : value.cents == 0 ? 6 : 0;
                margins[part]++;
                margins[part + 1] = Math.addExact(margins[part + 1], value.cents);
                margins[part + 2] = Math.addExact(margins[part + 2], value.baseCents);
            }
        }
        return List.of(margins);
    }
}
