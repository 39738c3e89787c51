package dev.okrug.mart;

import dev.okrug.contract.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Which delivered period is part of which figure, as itself or as the base a year before, and what can be compared. So
 * comparisons are sums like all else: a record is added once to its own figure and once to the base of the figure a year
 * later, and nothing is joined to itself. Grows with periods delivered, not with records.
 */
final class FrameCalendar {

    /** Which sum a contribution goes to: see {@link #role}. */
    static final String ROLE = "role";

    private final Frame frame;
    private final Map<Flow, Set<Period>> deliveredByFlow = new EnumMap<>(Flow.class);
    private final SortedSet<Period> delivered;
    private final SortedSet<Period> moments;
    private final StructType schema;
    private final Map<Period, Map<String, Object>> values = new HashMap<>();

    FrameCalendar(Frame frame, Basis basis) {
        this.frame = frame;
        this.delivered = basis.coverage().periods();
        for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
            deliveredByFlow.put(flow, basis.deliveredPeriods(flow));
        }
        this.moments = frame.moments(delivered);
        this.schema = schema();
        for (Period moment : moments) {
            values.put(moment, values(moment));
        }
    }

    SortedSet<Period> moments() {
        return moments;
    }

    static int role(Span span, boolean base) {
        return (span == Span.MOMENT ? 0 : 2) + (base ? 1 : 0);
    }

    /** The delivered periods that are part of a figure. */
    List<Period> parts(Span span, Period moment) {
        return delivered.stream()
                .filter(period -> span.holds(frame, moment, period))
                .toList();
    }

    /** One row per part that a period has in a figure: period, moment, role. */
    Dataset<Row> contributions(SparkSession spark) {
        List<Row> rows = new ArrayList<>();
        for (Period moment : moments) {
            for (Span span : frame.spans()) {
                for (Period period : delivered) {
                    if (span.holds(frame, moment, period)) {
                        rows.add(RowFactory.create(period.code(), moment.code(), role(span, false)));
                    }
                    if (span.holds(frame, moment.yearBefore(), period)) {
                        rows.add(RowFactory.create(period.code(), moment.code(), role(span, true)));
                    }
                }
            }
        }
        StructType schema = new StructType()
                .add("period", DataTypes.IntegerType, false)
                .add(Frame.MOMENT, DataTypes.IntegerType, false)
                .add(ROLE, DataTypes.IntegerType, false);
        return spark.createDataFrame(rows, schema);
    }

    /** What {@link #moment} says, as a struct, from a column of moments. */
    Column ofMoment(Column moment) {
        Map<Integer, Row> rows = new HashMap<>();
        for (Period each : moments) {
            Object[] cells = Arrays.stream(schema.fieldNames())
                    .map(name -> moment(each).get(name))
                    .toArray();
            rows.put(each.code(), RowFactory.create(cells));
        }
        return Lookup.of(rows, schema, moment);
    }

    /** What was delivered of each figure of a moment, and whether it can be compared, by column. */
    Map<String, Object> moment(Period moment) {
        return values.get(moment);
    }

    /** The columns of {@link #moment(Period)}. */
    private StructType schema() {
        StructType columns = new StructType()
                .add(Frame.MOMENT, DataTypes.IntegerType, false)
                .add("months_covered", DataTypes.IntegerType, false);
        for (Span span : frame.spans()) {
            for (Flow flow : Flow.values()) {
                columns = columns.add(delivered(span.figure(flow)), DataTypes.BooleanType, false)
                        .add(new Comparison(span.figure(flow)).comparability(), DataTypes.StringType, false);
            }
        }
        return columns;
    }

    /** Column that says whether a figure was delivered at all. */
    static String delivered(String figure) {
        return figure + "_delivered";
    }

    private Map<String, Object> values(Period moment) {
        Map<String, Object> found = new HashMap<>();
        found.put(Frame.MOMENT, moment.code());
        found.put("months_covered", monthsCovered(moment));
        for (Span span : frame.spans()) {
            for (Flow flow : Flow.values()) {
                String figure = span.figure(flow);
                found.put(
                        delivered(figure),
                        parts(flow).stream().allMatch(part -> span.whole(months(span, part, moment))));
                found.put(
                        new Comparison(figure).comparability(),
                        comparability(span, flow, moment).name());
            }
        }
        return found;
    }

    /** Of both flows; of the delivered one where only one flow ever is. */
    private int monthsCovered(Period moment) {
        return Arrays.stream(Flow.values())
                .filter(flow -> flow.measure().isPresent())
                .mapToInt(flow -> months(Span.MOMENT, flow, moment))
                .filter(months -> months != 0)
                .reduce((a, b) -> a & b)
                .stream()
                .map(Integer::bitCount)
                .findFirst()
                .orElse(0);
    }

    /** A sum of both flows can be compared only where they are of the same months. */
    private Comparability comparability(Span span, Flow flow, Period moment) {
        Comparability ofParts = parts(flow).stream()
                .map(part -> Comparability.of(months(span, part, moment), months(span, part, moment.yearBefore())))
                .reduce(Comparability::and)
                .orElseThrow();
        boolean sameMonths = parts(flow).stream()
                        .map(part -> months(span, part, moment))
                        .distinct()
                        .count()
                == 1;
        return ofParts == Comparability.COMPARABLE && !sameMonths ? Comparability.INCOMPLETE : ofParts;
    }

    private static List<Flow> parts(Flow flow) {
        return flow == Flow.TURNOVER ? List.of(Flow.EXPORTS, Flow.IMPORTS) : List.of(flow);
    }

    /** The months delivered of a figure, as a set of bits; the months of two years that stand for each other are alike. */
    private int months(Span span, Flow flow, Period moment) {
        return deliveredByFlow.get(flow).stream()
                .filter(period -> span.holds(frame, moment, period))
                .mapToInt(Period::monthSet)
                .reduce(0, (a, b) -> a | b);
    }
}
