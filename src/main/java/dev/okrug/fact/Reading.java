package dev.okrug.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dev.okrug.contract.Fault;
import dev.okrug.reference.Reference;
import dev.okrug.source.Profile;
import dev.okrug.source.Profile.FlowSide;
import dev.okrug.source.RawField;
import dev.okrug.source.RawRecords;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Raw records with each field read once: what was found stands beside the text as a {@link Found}. */
final class Reading {

    static final String PERIOD = "period_found";
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

    private final Dialects dialects;
    private final Reference reference;

    Reading(List<Profile> dialects, Reference reference) {
        this.dialects = new Dialects(dialects);
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
                        amount(RawField.VALUE, dialect -> CENT_DIGITS + unitDigits(dialect.valueUnit())),
                        NET_WEIGHT,
                        amount(RawField.NET_WEIGHT, dialect -> GRAM_DIGITS + unitDigits(dialect.weightUnit())),
                        QUANTITY,
                        amount(RawField.QUANTITY, dialect -> QUANTITY_DIGITS)))
                .withColumns(Map.of(
                        Facts.PERIOD, Found.value(col(PERIOD)).cast("int"),
                        Facts.REGION, Found.value(col(REGION)).cast("int"),
                        Facts.COMMODITY, Found.value(col(COMMODITY)),
                        Facts.PARTNER, Found.value(col(PARTNER)).cast("int"),
                        Facts.VALUE, numberIn(VALUE),
                        Facts.NET_WEIGHT, numberIn(NET_WEIGHT),
                        Facts.QUANTITY, numberIn(QUANTITY)))
                .withColumns(Map.of(
                        DISTRICT_DIFFERS, districtDiffers(),
                        NOT_IN_NOMENCLATURE, notInNomenclature(),
                        TOTAL_ROW, totalRow()));
    }

    /** Seen from the region, whoever wrote it. */
    private Column flow() {
        Column theirExports = dialects.each(
                dialect -> dialect.flowsOf() == FlowSide.REGION ? Facts.EXPORT : Facts.IMPORT, flow -> lit(flow));
        Column theirImports = dialects.each(
                dialect -> dialect.flowsOf() == FlowSide.REGION ? Facts.IMPORT : Facts.EXPORT, flow -> lit(flow));
        return when(dialects.isWordFor("export", RawField.FLOW), theirExports)
                .when(dialects.isWordFor("import", RawField.FLOW), theirImports);
    }

    private Column period() {
        Column patterns = dialects.each(dialect -> PeriodText.patterns(dialect.periods()), set -> lit(set));
        return ReadingFunctions.period(text(RawField.PERIOD), text(RawField.MONTH), patterns);
    }

    private Column region() {
        return when(dialects.isWordFor("not_allocated", RawField.REGION), lit(Found.of(Finding.NOT_ALLOCATED)))
                .otherwise(dialects.each(
                        Profile::regionCodes,
                        systems -> ReadingFunctions.region(text(RawField.REGION), reference, systems)));
    }

    private Column commodity() {
        return when(dialects.isWordFor("withheld", RawField.COMMODITY), lit(Found.of(Finding.WITHHELD)))
                .otherwise(ReadingFunctions.commodity(
                        text(RawField.COMMODITY), dialects.each(Profile::commodityDigits, digits -> lit(digits))));
    }

    private Column partner() {
        return when(dialects.isWordFor("not_named", RawField.PARTNER), lit(Found.of(Finding.NOT_NAMED)))
                .when(dialects.isWordFor("aggregate", RawField.PARTNER), lit(Found.of(Finding.AGGREGATE)))
                .otherwise(dialects.each(
                        Profile::partnerCodes,
                        system -> ReadingFunctions.partner(text(RawField.PARTNER), reference, system)));
    }

    private Column amount(RawField field, Function<Profile, Integer> scale) {
        return ReadingFunctions.amount(
                text(field),
                dialects.each(scale, digits -> lit(digits)),
                dialects.each(dialect -> (int) dialect.decimal().character(), mark -> lit(mark)));
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

    /** The rules that a record breaks, over the columns that stand beside it by now. */
    static Column brokenRules() {
        return ReadingFunctions.brokenRules(
                col(RawRecords.FLAW),
                col(RawRecords.KNOWN_UNTIL),
                col(Facts.FLOW).isNotNull(),
                col(PERIOD),
                col(REGION),
                col(COMMODITY),
                col(PARTNER),
                col(VALUE),
                col(NET_WEIGHT),
                col(QUANTITY),
                col(TOTAL_ROW),
                col(DISTRICT_DIFFERS),
                col(NOT_IN_NOMENCLATURE));
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
                        .map(field -> dialects.isWordFor("total", field))
                        .reduce(Column::or)
                        .orElseThrow());
    }

    private static Column text(RawField field) {
        return col(RawRecords.textOf(field));
    }
}
