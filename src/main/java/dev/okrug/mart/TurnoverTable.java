package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turnover of a subject in a frame: the same question for regions, districts and the whole, by month, year, year to date. */
record TurnoverTable(String table, Subject subject, Frame frame, String sentence) implements Mart {

    static final Field MONTHS_COVERED = Field.of(
            "months_covered",
            FieldType.NUMBER,
            "Months of the year that were delivered of both flows; where regions report for themselves, by all of those"
                    + " behind the row that ever did.");

    @Override
    public Contract contract() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of("reporter", FieldType.CODE, "Whose statistics these are."));
        fields.addAll(subject.fields());
        fields.addAll(frame.key());
        if (frame == Frame.YEARLY) {
            fields.add(MONTHS_COVERED);
        }
        for (Span span : frame.spans()) {
            for (Flow flow : Flow.values()) {
                fields.addAll(figure(span, flow));
            }
        }
        fields.addAll(List.of(
                Field.of("balance_usd", FieldType.USD, "Exports − imports.").optional(),
                Field.of("coverage_ratio", FieldType.RATIO, "Exports / imports; missing without imports.")
                        .optional(),
                Field.of("exports_net_weight_kg", FieldType.KG, "Net weight of exports, where records give one.")
                        .optional(),
                Field.of("imports_net_weight_kg", FieldType.KG, "Net weight of imports, where records give one.")
                        .optional()));
        fields.addAll(Standings.fields(subject, frame));
        fields.addAll(subject.furtherFields());
        List<String> key = new ArrayList<>(List.of("reporter"));
        key.addAll(subject.key());
        frame.key().forEach(field -> key.add(field.name()));
        return new Contract(table, sentence, countsTwice() ? notAdditive(fields) : fields, key);
    }

    private static List<Field> figure(Span span, Flow flow) {
        String figure = span.figure(flow);
        String words =
                Character.toUpperCase(figure.charAt(0)) + figure.substring(1).replace("_12m", "");
        String time = span == Span.MOMENT ? "" : " of the twelve months that end with this one";
        Field value = Field.of(figure + "_usd", FieldType.USD, words + time + ", in USD; missing where not delivered.")
                .optional();
        List<Field> fields = new ArrayList<>(List.of(value));
        fields.addAll(new Comparison(figure).fields());
        return span == Span.MOMENT ? fields : notAdditive(fields);
    }

    /** Times overlap from January to each month, districts stand there in both compositions, groups share regions. */
    private boolean countsTwice() {
        return frame == Frame.YEAR_TO_DATE || subject.ofRegions();
    }

    private static List<Field> notAdditive(List<Field> fields) {
        return fields.stream().map(Field::notAdditive).toList();
    }

    @Override
    public List<Totals> totals() {
        return subject.totals(frame).stream().toList();
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.REFERENCE, Source.JOB, Source.DELIVERIES, Source.CUBE);
    }

    @Override
    public TableRows from(Basis basis) {
        return new TableRows.AtHand(new TurnoverRows(basis, this).rows());
    }

    /** The comparisons over a time, in their order. */
    static Map<Flow, Comparison> comparisons(Span span) {
        Map<Flow, Comparison> comparisons = new EnumMap<>(Flow.class);
        for (Flow flow : Flow.values()) {
            comparisons.put(flow, new Comparison(span.figure(flow)));
        }
        return comparisons;
    }
}
