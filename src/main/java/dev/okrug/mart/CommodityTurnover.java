package dev.okrug.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.udf;

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
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Turnover by commodity, brought together by subject and year so that a function makes rows of it. What a table says of a
 * commodity, such as its rank or its share, asks for no more than the other commodities of the subject and year: these fit
 * into memory.
 */
final class CommodityTurnover {

    private static final String SUBJECT = "subject";
    private static final String YEAR = "year";
    private static final String IS_BASE = "is_base";
    private static final String PART = "part";

    private static final StructType SUBJECT_AND_YEAR =
            new StructType().add(SUBJECT, DataTypes.IntegerType, false).add(YEAR, DataTypes.IntegerType, false);

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
                col(DeliveryCube.COMMODITY), col(PART).getField(IS_BASE).as(IS_BASE), col(DeliveryCube.PERIOD)));
        Measures.ALL.forEach(measure -> columns.add(col(measure)));
        columns.add(col(PART).getField(SUBJECT).as(SUBJECT));
        columns.add(col(PART).getField(YEAR).as(YEAR));
        Dataset<Row> rows =
                basis.cube().byCommodity().withColumn(PART, explode(parts())).select(columns.toArray(Column[]::new));
        return rows.groupBy(col(SUBJECT), col(YEAR)).as(Encoders.row(SUBJECT_AND_YEAR), Encoders.row(rows.schema()));
    }

    /** Whose figures of which years a region's trade of a period is part of, as itself or as a base. */
    private Column parts() {
        Map<Integer, Map<Integer, List<Row>>> parts = new HashMap<>();
        for (int region : basis.territory().ofFacts()) {
            Map<Integer, List<Row>> byPeriod = new HashMap<>();
            for (Period period : basis.coverage().periods()) {
                byPeriod.put(period.code(), parts(basis.territory().publishedId(region), period));
            }
            parts.put(region, byPeriod);
        }
        UDF2<Integer, Integer, List<Row>> ofRegion =
                (region, period) -> parts.get(region).get(period);
        StructType part = new StructType()
                .add(SUBJECT, DataTypes.IntegerType, false)
                .add(YEAR, DataTypes.IntegerType, false)
                .add(IS_BASE, DataTypes.BooleanType, false);
        return udf(ofRegion, DataTypes.createArrayType(part, false))
                .apply(col(DeliveryCube.REGION), col(DeliveryCube.PERIOD));
    }

    private List<Row> parts(int publishedRegion, Period period) {
        List<Row> parts = new ArrayList<>();
        for (Subject.One one : subject.of(basis.territory(), publishedRegion, period)) {
            parts.add(RowFactory.create(number(one), period.year(), false));
        }
        // A base counts for the district of a year later, so that both sides are of the same regions.
        Period after = period.yearAfter();
        if (years.contains(after.year())) {
            for (Subject.One one : subject.of(basis.territory(), publishedRegion, after)) {
                parts.add(RowFactory.create(number(one), after.year(), true));
            }
        }
        return parts;
    }

    private int number(Subject.One one) {
        return subjects.computeIfAbsent(one, each -> subjects.size());
    }
}
