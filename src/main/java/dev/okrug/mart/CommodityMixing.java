package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.cube.GroupedRow;
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

    CommodityMixing(int leading) {
        this.leading = leading;
    }

    /** Value of a commodity, and of the year before, while it is added up. */
    private static final class Value {
        private long cents;
        private long baseCents;
    }

    @Override
    public Iterator<Row> call(Row scopeAndYear, Iterator<Row> turnover) {
        Map<Flow, Map<Long, Value>> flows = new HashMap<>();
        turnover.forEachRemaining(row -> {
            long exports = GroupedRow.exports(row);
            long imports = GroupedRow.imports(row);
            add(flows, Flow.EXPORTS, row, exports);
            add(flows, Flow.IMPORTS, row, imports);
            add(flows, Flow.TURNOVER, row, Math.addExact(exports, imports));
        });
        return flows.entrySet().stream()
                .map(flow -> row(scopeAndYear, flow.getKey(), flow.getValue()))
                .iterator();
    }

    private static void add(Map<Flow, Map<Long, Value>> flows, Flow flow, Row row, long cents) {
        Value value = flows.computeIfAbsent(flow, each -> new TreeMap<>())
                .computeIfAbsent(GroupedRow.commodity(row), commodity -> new Value());
        if (GroupedRow.isFigure(row)) {
            value.cents = Math.addExact(value.cents, cents);
        }
        if (GroupedRow.isBase(row)) {
            value.baseCents = Math.addExact(value.baseCents, cents);
        }
    }

    private Row row(Row scopeAndYear, Flow flow, Map<Long, Value> commodities) {
        Map<Long, Long> headings = new TreeMap<>();
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
                asSparkHasThem(margins(commodities)));
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
