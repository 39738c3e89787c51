package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.contract.Contract;
import dev.okrug.contract.Period;
import dev.okrug.cube.Measures;
import dev.okrug.mart.PriceVolume.Weighed;
import dev.okrug.reference.CommodityFamilies;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** Makes the rows of {@link PriceVolumeYearly} of a scope. */
final class PriceVolumeRows implements Serializable {

    private static final long serialVersionUID = 1;

    /** Of less, an index would tell of a few goods only. */
    private static final double LEAST_MATCHED = 0.5;

    private static final int SUBHEADING = 6;

    private static final String LOW_MATCH = "LOW_MATCH";

    private final String reporter;
    private final long lowBaseCents;
    private final ScopePlaces scopes;
    private final List<String> columns;
    private final List<Integer> years;
    private final CoverageOf<Scope> coverage;
    private final EditionChanges changes;

    PriceVolumeRows(Basis basis, ScopePlaces scopes, Contract contract) {
        this.reporter = basis.reporter();
        this.lowBaseCents = basis.settings().lowBaseCents();
        this.scopes = scopes;
        this.columns = new ArrayList<>(contract.fieldNames());
        this.changes = new EditionChanges(basis);
        FrameCalendar calendar = basis.calendar(Frame.YEARLY);
        this.years = calendar.years();
        this.coverage = calendar.byScope();
    }

    /** What was traded of a flow in a year, by subheading and with all measures. */
    private record Traded(SortedMap<Integer, long[]> measures, Flow flow) {

        private long measure(int commodity, String ofExports, String ofImports) {
            long[] found = measures.get(commodity);
            return found == null
                    ? 0
                    : flow.of(found[Measures.ALL.indexOf(ofExports)], found[Measures.ALL.indexOf(ofImports)]);
        }

        long cents() {
            return measures.keySet().stream()
                    .mapToLong(commodity -> measure(commodity, Measures.EXPORTS, Measures.IMPORTS))
                    .reduce(0, Math::addExact);
        }

        Weighed weighed(int commodity) {
            return new Weighed(
                    measure(commodity, Measures.EXPORTS_WEIGHED, Measures.IMPORTS_WEIGHED),
                    measure(commodity, Measures.EXPORT_GRAMS, Measures.IMPORT_GRAMS));
        }

        /** Codes that an edition tied together as one item, under the least of them. */
        Traded byFamily(CommodityFamilies families) {
            if (families.isNone()) {
                return this;
            }
            SortedMap<Integer, long[]> byFamily = new TreeMap<>();
            measures.forEach(
                    (commodity, sums) -> byFamily.merge(family(families, commodity), sums, PriceVolumeRows::sum));
            return new Traded(byFamily, flow);
        }

        private static int family(CommodityFamilies families, int commodity) {
            String code = CommodityCode.text(SUBHEADING, CommodityCode.ofCompact(commodity));
            return families.isShared(code)
                    ? CommodityCode.compact(CommodityCode.of(Long.parseLong(families.of(code)), SUBHEADING))
                    : commodity;
        }

        PriceVolume against(Traded before) {
            PriceVolume matched = new PriceVolume();
            for (int commodity : measures.keySet()) {
                Weighed year = weighed(commodity);
                Weighed base = before.weighed(commodity);
                if (year.isPriced() && base.isPriced()) {
                    matched.add(year, base);
                }
            }
            return matched;
        }
    }

    private static long[] sum(long[] one, long[] other) {
        long[] sum = new long[one.length];
        Arrays.setAll(sum, measure -> Math.addExact(one[measure], other[measure]));
        return sum;
    }

    /** In the order of the key. */
    Stream<Row> of(int scope, Map<Integer, SortedMap<Integer, long[]>> byYear) {
        List<Row> rows = new ArrayList<>();
        for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
            for (int year : years) {
                CommodityFamilies families = changes.of(year);
                Traded traded = new Traded(byYear.getOrDefault(year, new TreeMap<>()), flow).byFamily(families);
                Traded before = new Traded(byYear.getOrDefault(year - 1, new TreeMap<>()), flow).byFamily(families);
                if (!traded.measures().isEmpty() || !before.measures().isEmpty()) {
                    rows.add(row(scope, year, traded, before));
                }
            }
        }
        return rows.stream();
    }

    private Row row(int scope, int year, Traded traded, Traded before) {
        TableRow row = new TableRow(columns);
        row.set("reporter", reporter);
        Scopes.fill(row, scopes.at(scope));
        row.set("flow", traded.flow().word());
        row.set("year", year);
        Compared value = coverage.at(Period.ofYear(year), scopes.at(scope))
                .of(Span.MOMENT, traded.flow())
                .compared(traded.cents(), before.cents(), lowBaseCents);
        new Comparison("value").fill(row, value);
        Recoded.fill(row, !changes.of(year).isNone());
        PriceVolume matched = traded.against(before);
        row.set("matched_subheadings", matched.items());
        if (!value.isComparable()) {
            row.set("index_status", value.status().name());
            return row.take();
        }
        Double share = share(matched.value(), value.cents());
        Double baseShare = share(matched.base(), value.baseCents());
        row.set("matched_share", share);
        row.set("matched_base_share", baseShare);
        boolean enough = share != null && baseShare != null && Math.min(share, baseShare) >= LEAST_MATCHED;
        row.set("index_status", enough ? Status.OK.name() : LOW_MATCH);
        if (enough) {
            fill(row, matched);
        }
        return row.take();
    }

    private static Double share(double part, long whole) {
        return whole <= 0 ? null : (Double) (part / whole);
    }

    private static void fill(TableRow row, PriceVolume matched) {
        row.set("price_laspeyres", matched.priceLaspeyres());
        row.set("price_paasche", matched.pricePaasche());
        row.set("price_fisher", matched.priceFisher());
        row.set("volume_laspeyres", matched.volumeLaspeyres());
        row.set("volume_paasche", matched.volumePaasche());
        row.set("volume_fisher", matched.volumeFisher());
    }
}
