package dev.okrug.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import dev.okrug.cube.Measures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Turnover of a subject in a frame: the same question for regions, districts and the whole, by month, year, year to date. */
record TurnoverTable(String table, Subject subject, Frame frame, String sentence) implements Mart {

    @Override
    public Contract contract() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of("reporter", FieldType.CODE, "Whose statistics these are."));
        fields.addAll(subject.fields());
        fields.addAll(frame.key());
        if (frame == Frame.YEARLY) {
            fields.add(Field.of(
                    "months_covered", FieldType.NUMBER, "Months of the year that were delivered of both flows."));
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

    /** Times overlap from January to each month; each district stands there in both compositions. */
    private boolean countsTwice() {
        return frame == Frame.YEAR_TO_DATE || subject == Subject.FEDERAL_DISTRICT;
    }

    private static List<Field> notAdditive(List<Field> fields) {
        return fields.stream().map(Field::notAdditive).toList();
    }

    @Override
    public List<Totals> totals() {
        return List.of(
                subject == Subject.FEDERAL_DISTRICT
                        ? Totals.of(frame, "composition", Composition.CURRENT.word(), Composition.HISTORICAL.word())
                        : Totals.of(frame));
    }

    @Override
    public TableRows from(Basis basis) {
        Dataset<Row> figures = new TurnoverRows(basis, subject, frame).rows();
        Map<String, Column> statuses = new HashMap<>();
        Map<String, Column> columns = new HashMap<>();
        for (Span span : frame.spans()) {
            for (Flow flow : Flow.values()) {
                Comparison comparison = new Comparison(span.figure(flow));
                columns.put(span.figure(flow) + "_usd", Money.usd(col(comparison.cents())));
                statuses.put(comparison.status(), comparison.status(basis.lowBaseCents()));
                columns.putAll(comparison.columns());
            }
        }
        columns.putAll(furtherFigures());
        frame.key().forEach(field -> columns.put(field.name(), frame.keyColumn(field.name())));
        columns.put("reporter", lit(basis.reporter()));
        Column[] published = contract().fieldNames().stream()
                .map(name -> columns.getOrDefault(name, col(name)).as(name))
                .toArray(Column[]::new);
        // Spark works a query over local rows out without a job.
        return new TableRows.AtHand(
                figures.withColumns(statuses).select(published).collectAsList());
    }

    private static Map<String, Column> furtherFigures() {
        Column exports = col("exports_cents");
        Column imports = col("imports_cents");
        Column turnover = col("turnover_cents");
        Column comparable = col("turnover_comparability").equalTo(Comparability.COMPARABLE.name());
        Column whole = col(TurnoverRows.WHOLE);
        Column wholeBase = col(TurnoverRows.WHOLE_BASE);
        Column change = turnover.minus(col("turnover_base_cents"));
        return Map.of(
                "balance_usd", Money.usd(exports.minus(imports)),
                "coverage_ratio", when(imports.notEqual(0), exports.divide(imports)),
                "exports_net_weight_kg", when(exports.isNotNull(), Money.kg(col(Measures.EXPORT_GRAMS))),
                "imports_net_weight_kg", when(imports.isNotNull(), Money.kg(col(Measures.IMPORT_GRAMS))),
                "turnover_share", when(whole.notEqual(0), turnover.divide(whole)),
                "turnover_contribution", when(comparable.and(wholeBase.notEqual(0)), change.divide(wholeBase)));
    }
}
