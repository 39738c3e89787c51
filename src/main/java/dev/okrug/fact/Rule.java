package dev.okrug.fact;

import static dev.okrug.fact.Severity.BUCKET;
import static dev.okrug.fact.Severity.CONTROL_TOTAL;
import static dev.okrug.fact.Severity.NOTE;
import static dev.okrug.fact.Severity.REJECT;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dev.okrug.source.RawRecords;
import dev.okrug.source.RecordFlaw;
import java.util.function.Supplier;
import org.apache.spark.sql.Column;

/**
 * A reason not to believe a record, or to say something of it. A record may break several; all are kept with it as a
 * {@link RuleSet}. Numbers are stored with the records, so a rule keeps its number for ever and a new rule takes the next.
 */
public enum Rule {
    FIELDS_MISSING(0, REJECT, "The record has fewer fields than the header.", () -> flaw(RecordFlaw.FIELDS_MISSING)),
    FIELDS_EXTRA(1, REJECT, "The record has more fields than the header.", () -> flaw(RecordFlaw.FIELDS_EXTRA)),
    REPEATED_HEADER(2, REJECT, "The header stands here again.", () -> flaw(RecordFlaw.REPEATED_HEADER)),
    TOTAL_ROW(3, REJECT, "A row of totals at the foot of a table.", () -> col(Reading.TOTAL_ROW)),

    FLOW_UNKNOWN(
            4,
            REJECT,
            "The flow is none of the declared words.",
            () -> col(Facts.FLOW).isNull()),

    PERIOD_MALFORMED(
            5,
            REJECT,
            "The period is not written as declared.",
            () -> found(Reading.PERIOD, Finding.MALFORMED).or(found(Reading.PERIOD, Finding.EMPTY))),
    PERIOD_NO_SUCH_MONTH(
            6, REJECT, "The month is not one of 1 to 12.", () -> found(Reading.PERIOD, Finding.NO_SUCH_MONTH)),
    PERIOD_AFTER_VINTAGE(
            7,
            REJECT,
            "The period ends after the delivery was issued.",
            () -> col(Reading.PERIOD_END).gt(col(RawRecords.KNOWN_UNTIL))),

    VALUE_EMPTY(8, REJECT, "There is no value.", () -> found(Reading.VALUE, Finding.EMPTY)),
    VALUE_NOT_A_NUMBER(
            9,
            REJECT,
            "The value is not a number in the declared notation.",
            () -> found(Reading.VALUE, Finding.MALFORMED)),
    VALUE_SPREADSHEET_DAMAGE(
            10,
            REJECT,
            "A spreadsheet has turned the value into a date or into scientific notation.",
            () -> found(Reading.VALUE, Finding.SPREADSHEET_DAMAGE)),
    VALUE_TOO_LARGE(
            11, REJECT, "The value is above ten trillion dollars.", () -> found(Reading.VALUE, Finding.TOO_LARGE)),
    VALUE_ROUNDED(
            12,
            NOTE,
            "The value had fractions of a cent; rounded half to even.",
            () -> found(Reading.VALUE, Finding.ROUNDED)),
    VALUE_ZERO(13, NOTE, "The value is zero.", () -> col(Facts.VALUE).equalTo(0)),
    VALUE_NEGATIVE(
            14,
            NOTE,
            "The value is negative: a correction of an earlier record.",
            () -> col(Facts.VALUE).lt(0)),

    COMMODITY_MALFORMED(
            15,
            REJECT,
            "The commodity code is empty, not made of digits, or of chapter 00.",
            () -> found(Reading.COMMODITY, Finding.MALFORMED).or(found(Reading.COMMODITY, Finding.EMPTY))),
    COMMODITY_WRONG_LENGTH(
            16,
            REJECT,
            "The commodity code has an odd length or not the declared one; a leading zero may be lost.",
            () -> found(Reading.COMMODITY, Finding.WRONG_LENGTH)),
    COMMODITY_ZERO_RESTORED(
            17,
            NOTE,
            "A lost leading zero of the commodity code was put back.",
            () -> found(Reading.COMMODITY, Finding.ZERO_RESTORED)),
    COMMODITY_WITHHELD(18, BUCKET, "The commodity is withheld.", () -> found(Reading.COMMODITY, Finding.WITHHELD)),
    COMMODITY_NOT_IN_NOMENCLATURE(
            32,
            NOTE,
            "The commodity code is not in the nomenclature that the job names.",
            () -> col(Reading.NOT_IN_NOMENCLATURE)),

    REGION_UNKNOWN(
            19,
            REJECT,
            "The region is not in the reference pack.",
            () -> found(Reading.REGION, Finding.UNKNOWN).or(found(Reading.REGION, Finding.EMPTY))),
    REGION_AMBIGUOUS(20, REJECT, "More than one region has this name.", () -> found(Reading.REGION, Finding.AMBIGUOUS)),
    REGION_RETIRED(
            21,
            NOTE,
            "The region has since become part of another; the current composition counts it there.",
            () -> found(Reading.REGION, Finding.RETIRED)),
    REGION_OUTSIDE_REFERENCE(
            22,
            BUCKET,
            "The code is outside ISO 3166-2 of the country; counted in its own bucket unless the job opts in.",
            () -> found(Reading.REGION, Finding.OUTSIDE_REFERENCE)),
    REGION_NOT_ALLOCATED(
            23, BUCKET, "The record is not allocated to a region.", () -> found(Reading.REGION, Finding.NOT_ALLOCATED)),
    REGION_DISTRICT_DIFFERS(
            24,
            NOTE,
            "The deliverer's federal district is not the one that the region was in at the time.",
            () -> col(Reading.DISTRICT_DIFFERS)),

    PARTNER_UNKNOWN(
            25,
            REJECT,
            "The partner code is not known.",
            () -> found(Reading.PARTNER, Finding.UNKNOWN).or(found(Reading.PARTNER, Finding.EMPTY))),
    PARTNER_NOT_NAMED(26, BUCKET, "The partner is not named.", () -> found(Reading.PARTNER, Finding.NOT_NAMED)),
    PARTNER_AGGREGATE(
            27,
            CONTROL_TOTAL,
            "The partner is a group of countries: a total beside its parts.",
            () -> found(Reading.PARTNER, Finding.AGGREGATE)),
    PARTNER_LOOK_ALIKE(
            28,
            NOTE,
            "Cyrillic letters in the partner code were read as the Latin ones they look like.",
            () -> found(Reading.PARTNER, Finding.LOOK_ALIKE)),

    WEIGHT_MISSING(
            29,
            NOTE,
            "No net weight beside a value; left out of unit values.",
            () -> found(Reading.NET_WEIGHT, Finding.EMPTY)
                    .or(Found.value(col(Reading.NET_WEIGHT)).equalTo(0).and(usable(Reading.NET_WEIGHT)))),
    WEIGHT_NOT_A_NUMBER(
            30,
            NOTE,
            "The net weight is not a number in the declared notation; left out.",
            () -> unusable(Reading.NET_WEIGHT)),
    QUANTITY_NOT_A_NUMBER(
            31,
            NOTE,
            "The quantity is not a number in the declared notation; left out.",
            () -> unusable(Reading.QUANTITY));

    private final int number;
    private final Severity severity;
    private final String sentence;

    @SuppressWarnings("ImmutableEnumChecker") // a recipe for a column, without state
    private final Supplier<Column> condition;

    Rule(int number, Severity severity, String sentence, Supplier<Column> condition) {
        this.number = number;
        this.severity = severity;
        this.sentence = sentence;
        this.condition = condition;
    }

    public Severity severity() {
        return severity;
    }

    public String sentence() {
        return sentence;
    }

    int number() {
        return number;
    }

    /** Over the columns of {@link Reading}: whether a record breaks this rule. */
    Column condition() {
        return condition.get();
    }

    private static Column flaw(RecordFlaw flaw) {
        return col(RawRecords.FLAW).equalTo(lit(flaw.code()));
    }

    private static Column found(String reading, Finding finding) {
        return Found.is(col(reading), finding);
    }

    private static Column usable(String reading) {
        return found(reading, Finding.NONE).or(found(reading, Finding.ROUNDED));
    }

    private static Column unusable(String reading) {
        return found(reading, Finding.MALFORMED)
                .or(found(reading, Finding.SPREADSHEET_DAMAGE))
                .or(found(reading, Finding.TOO_LARGE));
    }
}
