package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.contract.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;

/** The rows of {@link TopCommoditiesYearly} of one scope and year. */
final class LeadingCommodities implements FlatMapGroupsFunction<Row, Row, Row> {

    private static final long serialVersionUID = 1;

    /** Headings. */
    static final int LEVEL = 4;

    private static final String OTHER = "OTHER";
    private static final String ALL_OTHERS = "All others";

    private final String reporter;
    private final CommodityNames names;
    private final int leading;
    private final List<String> columns;

    LeadingCommodities(Basis basis, List<String> columns) {
        this.reporter = basis.reporter();
        this.names = basis.commodities();
        this.leading = basis.topCommodities();
        this.columns = new ArrayList<>(columns);
    }

    private record Heading(String code, long cents) {}

    @Override
    public Iterator<Row> call(Row scopeAndYear, Iterator<Row> turnover) {
        Map<Long, Long> exports = new HashMap<>();
        Map<Long, Long> imports = new HashMap<>();
        turnover.forEachRemaining(row -> {
            exports.merge(row.getLong(0), row.getLong(1), Math::addExact);
            imports.merge(row.getLong(0), row.getLong(2), Math::addExact);
        });
        List<Row> rows = new ArrayList<>(rows(scopeAndYear, Flow.EXPORTS, exports));
        rows.addAll(rows(scopeAndYear, Flow.IMPORTS, imports));
        return rows.iterator();
    }

    private List<Row> rows(Row scopeAndYear, Flow flow, Map<Long, Long> cents) {
        List<Heading> headings = cents.entrySet().stream()
                .filter(heading -> heading.getValue() != 0)
                .map(heading -> new Heading(CommodityCode.text(LEVEL, heading.getKey()), heading.getValue()))
                .sorted(Comparator.comparingLong(Heading::cents).reversed().thenComparing(Heading::code))
                .toList();
        long all = sum(headings);
        TableRow row = new TableRow(columns);
        List<Row> rows = new ArrayList<>();
        for (int from = 0; from < headings.size() && from <= leading; from++) {
            List<Heading> together = headings.subList(from, from < leading ? from + 1 : headings.size());
            String commodity = from < leading ? together.get(0).code() : OTHER;
            row.set("reporter", reporter);
            row.set("scope", scopeAndYear.getString(0));
            row.set("scope_code", scopeAndYear.getString(1));
            row.set("scope_name", scopeAndYear.getString(2));
            row.set("flow", flow.word());
            Frame.YEARLY.fillKey(row, new Period(scopeAndYear.getInt(3)));
            row.set("rank", from + 1);
            row.set("commodity", commodity);
            row.set("commodity_name", from < leading ? names.name(commodity) : ALL_OTHERS);
            row.set("commodities", (long) together.size());
            row.set("value_usd", Money.usd(sum(together)));
            row.set("share", Ratio.of(sum(together), all));
            rows.add(row.take());
        }
        return rows;
    }

    private static long sum(List<Heading> headings) {
        return headings.stream().mapToLong(Heading::cents).reduce(0, Math::addExact);
    }
}
