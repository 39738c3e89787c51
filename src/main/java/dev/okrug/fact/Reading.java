package dev.okrug.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import dev.okrug.contract.Fault;
import dev.okrug.reference.Reference;
import dev.okrug.source.Profile;
import dev.okrug.source.Profile.FlowSide;
import dev.okrug.source.RawField;
import dev.okrug.source.RawRecords;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Raw records with each field read once: what was found stands beside the text as a {@link Found}. */
final class Reading {

    static final String PERIOD = "period_found";
    static final String PERIOD_END = "period_end";
    static final String REGION = "region_found";
    static final String COMMODITY = "commodity_found";
    static final String PARTNER = "partner_found";
    static final String VALUE = "value_found";
    static final String NET_WEIGHT = "net_weight_found";
    static final String QUANTITY = "quantity_found";
    static final String TOTAL_ROW = "total_row";
    static final String DISTRICT_DIFFERS = "district_differs";
    static final String NOT_IN_NOMENCLATURE = "not_in_nomenclature";

    private static final int CENT_DIGITS = 2;
    private static final int GRAM_DIGITS = 3;
    private static final int QUANTITY_DIGITS = 3;
    private static final int THOUSAND_DIGITS = 3;

    private final Profile dialect;
    private final Reference reference;

    Reading(Profile dialect, Reference reference) {
        this.dialect = dialect;
        this.reference = reference;
    }

    Dataset<Row> of(Dataset<Row> raw) {
        return raw.withColumns(Map.of(
                        Facts.FLOW,
                        flow(),
                        PERIOD,
                        period(),
                        REGION,
                        region(),
                        COMMODITY,
                        commodity(),
                        PARTNER,
                        partner(),
                        VALUE,
                        amount(RawField.VALUE, CENT_DIGITS + unitDigits(dialect.valueUnit())),
                        NET_WEIGHT,
                        amount(RawField.NET_WEIGHT, GRAM_DIGITS + unitDigits(dialect.weightUnit())),
                        QUANTITY,
                        amount(RawField.QUANTITY, QUANTITY_DIGITS)))
                .withColumns(Map.of(
                        Facts.PERIOD, Found.value(col(PERIOD)).cast("int"),
                        Facts.REGION, Found.value(col(REGION)).cast("int"),
                        Facts.COMMODITY, Found.value(col(COMMODITY)),
                        Facts.PARTNER, Found.value(col(PARTNER)).cast("int"),
                        Facts.VALUE, numberIn(VALUE),
                        Facts.NET_WEIGHT, numberIn(NET_WEIGHT),
                        Facts.QUANTITY, numberIn(QUANTITY)))
                .withColumns(Map.of(
                        PERIOD_END, periodEnd(),
                        DISTRICT_DIFFERS, districtDiffers(),
                        NOT_IN_NOMENCLATURE, notInNomenclature(),
                        TOTAL_ROW, totalRow()));
    }

    /** Seen from the region, whoever wrote it. */
    private Column flow() {
        boolean regionSide = dialect.flowsOf() == FlowSide.REGION;
        return when(isWordFor("export", RawField.FLOW), lit(regionSide ? Facts.EXPORT : Facts.IMPORT))
                .when(isWordFor("import", RawField.FLOW), lit(regionSide ? Facts.IMPORT : Facts.EXPORT));
    }

    private Column period() {
        int patterns = PeriodText.patterns(dialect.periods());
        return ReadingFunctions.period(text(RawField.PERIOD), text(RawField.MONTH), patterns);
    }

    private Column region() {
        return when(isWordFor("not_allocated", RawField.REGION), lit(Found.of(Finding.NOT_ALLOCATED)))
                .otherwise(ReadingFunctions.region(text(RawField.REGION), reference, dialect.regionCodes()));
    }

    private Column commodity() {
        return when(isWordFor("withheld", RawField.COMMODITY), lit(Found.of(Finding.WITHHELD)))
                .otherwise(ReadingFunctions.commodity(text(RawField.COMMODITY), dialect.commodityDigits()));
    }

    private Column partner() {
        return when(isWordFor("not_named", RawField.PARTNER), lit(Found.of(Finding.NOT_NAMED)))
                .when(isWordFor("aggregate", RawField.PARTNER), lit(Found.of(Finding.AGGREGATE)))
                .otherwise(ReadingFunctions.partner(text(RawField.PARTNER), reference, dialect.partnerCodes()));
    }

    private Column amount(RawField field, int scale) {
        return ReadingFunctions.amount(text(field), scale, dialect.decimal().character());
    }

    /** How many more decimals the smallest unit stands for where the unit of the text is a thousand of ours. */
    private static int unitDigits(String unit) {
        return switch (unit) {
            case "USD", "kg" -> 0;
            case "thousand USD", "t" -> THOUSAND_DIGITS;
            default ->
                throw Fault.spec("Cannot read amounts in " + unit
                        + ". Say value_unit: USD or thousand USD, weight_unit: kg or t.");
        };
    }

    private static Column numberIn(String found) {
        return when(
                Found.is(col(found), Finding.NONE).or(Found.is(col(found), Finding.ROUNDED)), Found.value(col(found)));
    }

    /** The last month of a period as year × 100 + month; see {@link dev.okrug.contract.Period}. */
    private static Column periodEnd() {
        Column period = col(Facts.PERIOD);
        Column part = pmod(period, lit(100));
        return when(part.equalTo(0), period.plus(12))
                .when(part.gt(20), period.minus(part).plus(part.minus(20).multiply(3)))
                .otherwise(period);
    }

    private Column districtDiffers() {
        Column expected = ReadingFunctions.districtPrefix(col(Facts.REGION), col(Facts.PERIOD), reference);
        return coalesce(
                col(Facts.REGION)
                        .notEqual(Facts.NOT_ALLOCATED)
                        .and(col(Facts.PERIOD).notEqual(0))
                        .and(text(RawField.DISTRICT).isNotNull())
                        .and(text(RawField.DISTRICT).startsWith(expected).equalTo(false)),
                lit(false));
    }

    private Column notInNomenclature() {
        return reference
                .nomenclature()
                .map(nomenclature -> ReadingFunctions.notInNomenclature(col(Facts.COMMODITY), nomenclature))
                .orElse(lit(false));
    }

    /** Only looked for where a record cannot be a fact anyway. */
    private Column totalRow() {
        Column unreadable =
                col(Facts.FLOW).isNull().or(Found.is(col(PERIOD), Finding.NONE).equalTo(false));
        return unreadable.and(
                List.of(RawField.FLOW, RawField.PERIOD, RawField.REGION, RawField.COMMODITY, RawField.PARTNER).stream()
                        .map(field -> isWordFor("total", field))
                        .reduce(Column::or)
                        .orElseThrow());
    }

    /** Whether a text is one of the deliverer's words for a word of ours; false where there is no text. */
    private Column isWordFor(String ours, RawField field) {
        Column text = trim(text(field));
        return coalesce(
                dialect.words(ours).stream()
                        .map(word -> word.endsWith("*")
                                ? text.startsWith(word.substring(0, word.length() - 1))
                                : text.equalTo(word))
                        .reduce(Column::or)
                        .orElse(lit(false)),
                lit(false));
    }

    private static Column text(RawField field) {
        return col(RawRecords.textOf(field));
    }
}
