package dev.okrug.mart;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.cube.Measures;
import java.util.ArrayList;
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
        for (Window window : frame.windows()) {
            for (Flow flow : Flow.values()) {
                fields.addAll(figure(window, flow));
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

    private static List<Field> figure(Window window, Flow flow) {
        String figure = window.figure(flow);
        String words =
                Character.toUpperCase(figure.charAt(0)) + figure.substring(1).replace("_12m", "");
        String time = window == Window.MOMENT ? "" : " of the twelve months that end with this one";
        Field value = Field.of(figure + "_usd", FieldType.USD, words + time + ", in USD; missing where not delivered.")
                .optional();
        List<Field> fields = new ArrayList<>(List.of(value));
        fields.addAll(new Comparison(figure).fields());
        return window == Window.MOMENT ? fields : notAdditive(fields);
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
        return subject == Subject.FEDERAL_DISTRICT
                ? List.of(Totals.of(frame, "composition = 'current'", "composition = 'historical'"))
                : List.of(Totals.of(frame, "true"));
    }

    @Override
    public Dataset<Row> from(Basis basis) {
        Dataset<Row> sums = subject.rollUp(FramedTurnover.of(basis, frame), basis, frame);
        Dataset<Row> figures = withComparisons(withFigures(sums, basis), basis);
        return Standings.of(subject, frame, figures)
                .withColumn("reporter", lit(basis.reporter()))
                .select(contract().fieldNames().stream().map(name -> col(name)).toArray(Column[]::new));
    }

    /** What was not delivered is missing, not zero. */
    private Dataset<Row> withFigures(Dataset<Row> sums, Basis basis) {
        Dataset<Row> figures =
                sums.join(broadcast(new FrameCalendar(frame, basis).moments(basis.spark())), Frame.MOMENT);
        for (Window window : frame.windows()) {
            for (Flow flow : Flow.values()) {
                Comparison comparison = new Comparison(window.figure(flow));
                Column delivered = col(FrameCalendar.delivered(window.figure(flow)));
                if (flow == Flow.TURNOVER) {
                    figures = figures.withColumns(Map.of(
                            comparison.cents(), sumOfFlows(window, Comparison::cents),
                            comparison.baseCents(), sumOfFlows(window, Comparison::baseCents)));
                }
                figures = figures.withColumn(comparison.cents(), when(delivered, col(comparison.cents())));
            }
        }
        return figures;
    }

    private static Column sumOfFlows(Window window, java.util.function.Function<Comparison, String> column) {
        return col(column.apply(new Comparison(window.figure(Flow.EXPORTS))))
                .plus(col(column.apply(new Comparison(window.figure(Flow.IMPORTS)))));
    }

    private Dataset<Row> withComparisons(Dataset<Row> figures, Basis basis) {
        Map<String, Column> columns = new java.util.HashMap<>();
        for (Window window : frame.windows()) {
            for (Flow flow : Flow.values()) {
                Comparison comparison = new Comparison(window.figure(flow));
                columns.put(window.figure(flow) + "_usd", Money.usd(col(comparison.cents())));
                columns.putAll(comparison.columns(basis.lowBaseCents()));
            }
        }
        Column exports = col("exports_cents");
        Column imports = col("imports_cents");
        columns.put("balance_usd", Money.usd(exports.minus(imports)));
        columns.put("coverage_ratio", when(imports.notEqual(0), exports.divide(imports)));
        columns.put("exports_net_weight_kg", when(exports.isNotNull(), Money.kg(col(Measures.EXPORT_GRAMS))));
        columns.put("imports_net_weight_kg", when(imports.isNotNull(), Money.kg(col(Measures.IMPORT_GRAMS))));
        for (Field field : frame.key()) {
            columns.put(field.name(), frame.keyColumn(field.name()));
        }
        return figures.withColumns(columns);
    }
}
