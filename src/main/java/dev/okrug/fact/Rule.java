package dev.okrug.fact;

import static dev.okrug.fact.Severity.BUCKET;
import static dev.okrug.fact.Severity.CONTROL_TOTAL;
import static dev.okrug.fact.Severity.NOTE;
import static dev.okrug.fact.Severity.REJECT;

import dev.okrug.source.RecordFlaw;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * A reason not to believe a record, or to say something of it. A record may break several; all are kept with it as a
 * {@link RuleSet}. Numbers are stored with the records, so a rule keeps its number for ever and a new rule takes the next.
 */
public enum Rule {
    FIELDS_MISSING(0, REJECT, "The record has fewer fields than the header.", flaw(RecordFlaw.FIELDS_MISSING)),
    FIELDS_EXTRA(1, REJECT, "The record has more fields than the header.", flaw(RecordFlaw.FIELDS_EXTRA)),
    REPEATED_HEADER(2, REJECT, "The header stands here again.", flaw(RecordFlaw.REPEATED_HEADER)),
    TOTAL_ROW(3, REJECT, "A row of totals at the foot of a table.", ReadRecord::totalRow),

    FLOW_UNKNOWN(4, REJECT, "The flow is none of the declared words.", record -> record.flow() == Facts.UNKNOWN_FLOW),

    PERIOD_MALFORMED(
            5,
            REJECT,
            "The period is not written as declared.",
            found(ReadRecord::period, Finding.MALFORMED, Finding.EMPTY)),
    PERIOD_NO_SUCH_MONTH(
            6, REJECT, "The month is not one of 1 to 12.", found(ReadRecord::period, Finding.NO_SUCH_MONTH)),
    PERIOD_AFTER_VINTAGE(
            7,
            REJECT,
            "The period ends after the delivery was issued.",
            record -> record.periodEnd() > record.knownUntil()),

    VALUE_EMPTY(8, REJECT, "There is no value.", found(ReadRecord::value, Finding.EMPTY)),
    VALUE_NOT_A_NUMBER(
            9,
            REJECT,
            "The value is not a number in the declared notation.",
            found(ReadRecord::value, Finding.MALFORMED)),
    VALUE_SPREADSHEET_DAMAGE(
            10,
            REJECT,
            "A spreadsheet has turned the value into a date or into scientific notation.",
            found(ReadRecord::value, Finding.SPREADSHEET_DAMAGE)),
    VALUE_TOO_LARGE(
            11, REJECT, "The value is above ten trillion dollars.", found(ReadRecord::value, Finding.TOO_LARGE)),
    VALUE_ROUNDED(
            12,
            NOTE,
            "The value had fractions of a cent; rounded half to even.",
            found(ReadRecord::value, Finding.ROUNDED)),
    VALUE_ZERO(
            13,
            NOTE,
            "The value is zero.",
            record -> Found.isNumber(record.value()) && Found.value(record.value()) == 0),
    VALUE_NEGATIVE(
            14,
            NOTE,
            "The value is negative: a correction of an earlier record.",
            record -> Found.isNumber(record.value()) && Found.value(record.value()) < 0),

    COMMODITY_MALFORMED(
            15,
            REJECT,
            "The commodity code is empty, not made of digits, or of chapter 00.",
            found(ReadRecord::commodity, Finding.MALFORMED, Finding.EMPTY)),
    COMMODITY_WRONG_LENGTH(
            16,
            REJECT,
            "The commodity code has an odd length or not the declared one; a leading zero may be lost.",
            found(ReadRecord::commodity, Finding.WRONG_LENGTH)),
    COMMODITY_ZERO_RESTORED(
            17,
            NOTE,
            "A lost leading zero of the commodity code was put back.",
            found(ReadRecord::commodity, Finding.ZERO_RESTORED)),
    COMMODITY_WITHHELD(18, BUCKET, "The commodity is withheld.", found(ReadRecord::commodity, Finding.WITHHELD)),
    COMMODITY_NOT_IN_NOMENCLATURE(
            32,
            NOTE,
            "The commodity code is not in the nomenclature that the job names.",
            ReadRecord::notInNomenclature),

    REGION_UNKNOWN(
            19,
            REJECT,
            "The region is not in the reference pack.",
            found(ReadRecord::region, Finding.UNKNOWN, Finding.EMPTY)),
    REGION_AMBIGUOUS(20, REJECT, "More than one region has this name.", found(ReadRecord::region, Finding.AMBIGUOUS)),
    REGION_RETIRED(
            21,
            NOTE,
            "The region has since become part of another; the current composition counts it there.",
            found(ReadRecord::region, Finding.RETIRED)),
    REGION_OUTSIDE_REFERENCE(
            22,
            BUCKET,
            "The code is outside ISO 3166-2 of the country; counted in its own bucket unless the job opts in.",
            found(ReadRecord::region, Finding.OUTSIDE_REFERENCE)),
    REGION_NOT_ALLOCATED(
            23, BUCKET, "The record is not allocated to a region.", found(ReadRecord::region, Finding.NOT_ALLOCATED)),
    REGION_DISTRICT_DIFFERS(
            24,
            NOTE,
            "The deliverer's federal district is not the one that the region was in at the time.",
            ReadRecord::districtDiffers),

    PARTNER_UNKNOWN(
            25, REJECT, "The partner code is not known.", found(ReadRecord::partner, Finding.UNKNOWN, Finding.EMPTY)),
    PARTNER_NOT_NAMED(26, BUCKET, "The partner is not named.", found(ReadRecord::partner, Finding.NOT_NAMED)),
    PARTNER_AGGREGATE(
            27,
            CONTROL_TOTAL,
            "The partner is a group of countries: a total beside its parts.",
            found(ReadRecord::partner, Finding.AGGREGATE)),
    PARTNER_LOOK_ALIKE(
            28,
            NOTE,
            "Cyrillic letters in the partner code were read as the Latin ones they look like.",
            found(ReadRecord::partner, Finding.LOOK_ALIKE)),

    WEIGHT_MISSING(
            29,
            NOTE,
            "No net weight beside a value; left out of unit values.",
            record -> Found.is(record.netWeight(), Finding.EMPTY)
                    || (Found.isNumber(record.netWeight()) && Found.value(record.netWeight()) == 0)),
    WEIGHT_NOT_A_NUMBER(
            30,
            NOTE,
            "The net weight is not a number in the declared notation; left out.",
            unusable(ReadRecord::netWeight)),
    QUANTITY_NOT_A_NUMBER(
            31,
            NOTE,
            "The quantity is not a number in the declared notation; left out.",
            unusable(ReadRecord::quantity)),

    PART_OF_ANOTHER(
            33,
            CONTROL_TOTAL,
            "The record is of a part of the flow, a second partner, a mode of transport or a customs procedure; the source"
                    + " gives the whole beside it.",
            ReadRecord::partOfAnother),
    COMMODITY_OTHER_LEVEL(
            34,
            CONTROL_TOTAL,
            "The commodity is of another level than facts are: a total of finer records, or a part of them.",
            ReadRecord::otherLevel);

    /** Of a record as a whole. */
    private static final Set<Rule> WITHOUT_FIELDS =
            EnumSet.of(FIELDS_MISSING, FIELDS_EXTRA, REPEATED_HEADER, TOTAL_ROW);

    private final int number;
    private final Severity severity;
    private final String sentence;

    @SuppressWarnings("ImmutableEnumChecker") // without state
    private final Predicate<ReadRecord> condition;

    Rule(int number, Severity severity, String sentence, Predicate<ReadRecord> condition) {
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

    /** Where a record is no record, what stands in its fields says nothing, and no rule for a field is asked. */
    boolean isBrokenBy(ReadRecord record) {
        return (record.isRecord() || WITHOUT_FIELDS.contains(this)) && condition.test(record);
    }

    private static Predicate<ReadRecord> flaw(RecordFlaw flaw) {
        return record -> record.flaw() == flaw.code();
    }

    private static Predicate<ReadRecord> found(ToLongFunction<ReadRecord> field, Finding... findings) {
        long any = Found.set(findings);
        return record -> Found.isIn(field.applyAsLong(record), any);
    }

    private static Predicate<ReadRecord> unusable(ToLongFunction<ReadRecord> number) {
        return found(number, Finding.MALFORMED, Finding.SPREADSHEET_DAMAGE, Finding.TOO_LARGE);
    }
}
