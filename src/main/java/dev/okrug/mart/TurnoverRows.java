package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.cube.Measures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Sums of turnover as rows, in whole cents, with all that formulas need beside them. */
final class TurnoverRows {

    /** Turnover of all subjects of the moment, and its base. */
    static final String WHOLE = "whole_cents";

    static final String WHOLE_BASE = "whole_base_cents";

    private final Basis basis;
    private final Subject subject;
    private final Frame frame;
    private final FrameCalendar calendar;
    private final Territory territory;
    private final Standings standings;
    private final Map<String, String> regionNames;
    private final Map<String, String> districtNames;

    TurnoverRows(Basis basis, Subject subject, Frame frame) {
        this.basis = basis;
        this.subject = subject;
        this.frame = frame;
        this.calendar = new FrameCalendar(frame, basis);
        this.territory = basis.territory();
        this.standings = new Standings(territory.buckets().keySet());
        this.regionNames = territory.names().values().stream()
                .collect(Collectors.toMap(Territory.Named::code, Territory.Named::name));
        this.districtNames = territory.districtNames();
    }

    Dataset<Row> rows() {
        SortedMap<Period, SortedMap<Subject.One, Sums>> sums = TurnoverSums.of(basis, subject, frame, calendar);
        Map<Period, Map<Subject.One, Integer>> growthYears = Standings.growthYears(sums, comparableMoments());
        List<Map<String, Object>> rows = new ArrayList<>();
        sums.forEach((moment, subjects) -> {
            Map<String, Object> ofMoment = calendar.moment(moment);
            Map<Subject.One, Integer> ranks = standings.ranks(subjects);
            Map<Optional<Composition>, long[]> wholes = Standings.wholes(subjects);
            subjects.forEach((one, sum) -> {
                Map<String, Object> row = new HashMap<>(ofMoment);
                row.putAll(figures(sum, ofMoment));
                row.putAll(subject(one, moment, sum));
                long[] whole = wholes.get(Optional.ofNullable(one.composition()));
                row.put(WHOLE, whole[0]);
                row.put(WHOLE_BASE, whole[1]);
                row.put("turnover_rank", row.get("turnover_cents") == null ? null : ranks.get(one));
                row.put("turnover_growth_years", growthYears.get(moment).get(one));
                rows.add(row);
            });
        });
        return asTable(rows);
    }

    private Set<Period> comparableMoments() {
        String comparability = new Comparison(Flow.TURNOVER.word()).comparability();
        return calendar.moments().stream()
                .filter(moment -> calendar.moment(moment).get(comparability).equals(Comparability.COMPARABLE.name()))
                .collect(Collectors.toSet());
    }

    /** What was not delivered is missing, not zero. */
    private Map<String, Object> figures(Sums sums, Map<String, Object> ofMoment) {
        Map<String, Object> figures = new HashMap<>();
        for (Span span : frame.spans()) {
            for (Flow flow : Flow.values()) {
                Comparison comparison = new Comparison(span.figure(flow));
                boolean delivered = (Boolean) ofMoment.get(FrameCalendar.delivered(span.figure(flow)));
                figures.put(comparison.cents(), delivered ? sums.figure(span, flow) : null);
                figures.put(comparison.baseCents(), sums.base(span, flow));
            }
        }
        figures.put(Measures.EXPORT_GRAMS, sums.exportGrams());
        figures.put(Measures.IMPORT_GRAMS, sums.importGrams());
        return figures;
    }

    private Map<String, Object> subject(Subject.One one, Period moment, Sums sums) {
        return switch (subject) {
            case REGION -> Map.of("region_code", one.code(), "region", regionNames.get(one.code()));
            case FEDERAL_DISTRICT -> district(one, moment, sums);
            case TOTAL -> Map.of();
        };
    }

    private Map<String, Object> district(Subject.One one, Period moment, Sums sums) {
        SortedSet<Integer> members = territory.members(one.code(), moment, one.composition());
        SortedSet<Integer> before = territory.members(one.code(), moment.yearBefore(), one.composition());
        return Map.of(
                "federal_district_code", one.code(),
                "federal_district", districtNames.get(one.code()),
                "composition", one.composition().word(),
                "active_regions", sums.activeRegions(),
                "regions", members.size(),
                "composition_changed", !members.equals(before));
    }

    private Dataset<Row> asTable(List<Map<String, Object>> rows) {
        StructType schema = new StructType();
        for (String name : columns()) {
            schema = schema.add(name, type(name), true);
        }
        String[] names = schema.fieldNames();
        List<Row> values = rows.stream()
                .map(row -> {
                    Object[] cells = new Object[names.length];
                    for (int i = 0; i < names.length; i++) {
                        cells[i] = row.get(names[i]);
                    }
                    return RowFactory.create(cells);
                })
                .toList();
        return basis.spark().createDataFrame(values, schema);
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>();
        subject.fields().forEach(field -> columns.add(field.name()));
        subject.furtherFields().forEach(field -> columns.add(field.name()));
        columns.addAll(List.of(Frame.MOMENT, "months_covered", "turnover_rank", "turnover_growth_years"));
        for (Span span : frame.spans()) {
            for (Flow flow : Flow.values()) {
                Comparison comparison = new Comparison(span.figure(flow));
                columns.addAll(List.of(comparison.cents(), comparison.baseCents(), comparison.comparability()));
            }
        }
        columns.addAll(List.of(Measures.EXPORT_GRAMS, Measures.IMPORT_GRAMS, WHOLE, WHOLE_BASE));
        return columns;
    }

    private DataType type(String column) {
        if (column.endsWith("_cents") || column.endsWith("_grams")) {
            return DataTypes.LongType;
        }
        if (column.endsWith("_comparability")) {
            return DataTypes.StringType;
        }
        return java.util.stream.Stream.concat(subject.fields().stream(), subject.furtherFields().stream())
                .filter(field -> field.name().equals(column))
                .map(field -> field.type().dataType())
                .findFirst()
                .orElse(DataTypes.IntegerType);
    }
}
