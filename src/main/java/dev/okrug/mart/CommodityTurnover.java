package dev.okrug.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import dev.okrug.contract.Period;
import dev.okrug.cube.DeliveryCube;
import dev.okrug.cube.Measures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Turnover by commodity, brought together by subject and year so that a function makes rows of it. What a table says of a
 * commodity, such as its rank or its share, asks for no more than the other commodities of the subject and year: these fit
 * into memory.
 */
final class CommodityTurnover {

    private static final String PART = "part";

    private static final StructType SUBJECT_AND_YEAR = new StructType()
            .add(Contributions.SUM, DataTypes.IntegerType, false)
            .add(Contributions.YEAR, DataTypes.IntegerType, false);

    private final Basis basis;
    private final Subject subject;
    private final FrameCalendar calendar;
    private final Set<Integer> years;
    /** With numbers by which rows name them. */
    private final Map<Subject.One, Integer> subjects = new LinkedHashMap<>();

    CommodityTurnover(Basis basis, Subject subject, Frame frame) {
        this.basis = basis;
        this.subject = subject;
        this.calendar = new FrameCalendar(frame, basis);
        this.years = calendar.moments().stream().map(Period::year).collect(Collectors.toSet());
    }

    FrameCalendar calendar() {
        return calendar;
    }

    /** The subjects that rows are of, by number; known once rows were asked for. */
    Map<Integer, Subject.One> subjects() {
        Map<Integer, Subject.One> byNumber = new HashMap<>();
        subjects.forEach((one, number) -> byNumber.put(number, one));
        return byNumber;
    }

    /** Rows as {@link CommoditySums} adds up. */
    KeyValueGroupedDataset<Row, Row> bySubjectAndYear() {
        List<Column> columns = new ArrayList<>(List.of(
                col(DeliveryCube.COMMODITY),
                col(PART).getField(Contributions.IS_BASE).as(Contributions.IS_BASE),
                col(DeliveryCube.PERIOD)));
        Measures.ALL.forEach(measure -> columns.add(col(measure)));
        columns.add(col(PART).getField(Contributions.SUM).as(Contributions.SUM));
        columns.add(col(PART).getField(Contributions.YEAR).as(Contributions.YEAR));
        Dataset<Row> rows = basis.cube()
                .byCommodity()
                .withColumn(PART, explode(contributions().of(col(DeliveryCube.REGION), col(DeliveryCube.PERIOD))))
                .select(columns.toArray(Column[]::new));
        return rows.groupBy(col(Contributions.SUM), col(Contributions.YEAR))
                .as(Encoders.row(SUBJECT_AND_YEAR), Encoders.row(rows.schema()));
    }

    private Contributions contributions() {
        Contributions contributions = new Contributions();
        for (int region : basis.territory().ofFacts()) {
            int published = basis.territory().publishedId(region);
            for (Period period : basis.coverage().periods()) {
                // A base counts for the district of a year later, so that both sides are of the same regions.
                Period after = period.yearAfter();
                contributions.put(
                        region,
                        period,
                        numbers(published, period),
                        years.contains(after.year()) ? numbers(published, after) : List.of());
            }
        }
        return contributions;
    }

    private List<Integer> numbers(int publishedRegion, Period at) {
        return subject.of(basis.territory(), publishedRegion, at).stream()
                .map(this::number)
                .toList();
    }

    private int number(Subject.One one) {
        return subjects.computeIfAbsent(one, each -> subjects.size());
    }
}
