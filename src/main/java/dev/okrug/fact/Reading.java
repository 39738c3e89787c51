package dev.okrug.fact;

import dev.okrug.contract.Fault;
import dev.okrug.fact.CodeLookup.Special;
import dev.okrug.reference.Reference;
import dev.okrug.source.Profile;
import dev.okrug.source.Profile.FlowSide;
import dev.okrug.source.RawField;
import dev.okrug.source.RawRow;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.unsafe.types.UTF8String;

/** Reads the fields of raw records that are written in one dialect, each once. */
final class Reading implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int CENT_DIGITS = 2;
    private static final int GRAM_DIGITS = 3;
    private static final int QUANTITY_DIGITS = 3;
    private static final int THOUSAND_DIGITS = 3;

    private static final List<RawField> FIELDS_OF_TOTALS =
            List.of(RawField.FLOW, RawField.PERIOD, RawField.REGION, RawField.COMMODITY, RawField.PARTNER);

    private final Words exports;
    private final Words imports;
    private final Wholes wholes;
    private final Words withheld;
    private final Words totals;
    private final boolean seenFromRegion;
    private final int periods;
    private final int commodityDigits;
    private final char decimalMark;
    private final int valueDigits;
    private final int weightDigits;
    private final CodeLookup regions;
    private final CodeLookup partners;
    private final DistrictPrefix districts;
    private final NotInNomenclature nomenclature;

    Reading(Profile dialect, Reference reference) {
        exports = Words.of(dialect, "export");
        imports = Words.of(dialect, "import");
        wholes = new Wholes(dialect);
        withheld = Words.of(dialect, "withheld");
        totals = Words.of(dialect, "total");
        seenFromRegion = dialect.flowsOf() == FlowSide.REGION;
        periods = PeriodText.patterns(dialect.periods());
        commodityDigits = dialect.commodityDigits();
        decimalMark = dialect.decimal().character();
        valueDigits = CENT_DIGITS + unitDigits(dialect.valueUnit());
        weightDigits = GRAM_DIGITS + unitDigits(dialect.weightUnit());
        regions = new CodeLookup(
                new RegionResolver(reference, dialect.regionCodes()),
                new Special(Words.of(dialect, "not_allocated"), Finding.NOT_ALLOCATED));
        partners = new CodeLookup(
                new PartnerResolver(reference, dialect.partnerCodes()),
                new Special(Words.of(dialect, "not_named"), Finding.NOT_NAMED),
                new Special(Words.of(dialect, "aggregate"), Finding.AGGREGATE));
        districts = new DistrictPrefix(reference);
        nomenclature = new NotInNomenclature(reference.nomenclature());
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

    ReadRecord read(RawRow raw) {
        int flow = flow(raw.text(RawField.FLOW));
        long period = PeriodText.read(raw.text(RawField.PERIOD), raw.text(RawField.MONTH), periods);
        long region = regions.find(raw.text(RawField.REGION));
        boolean ofAll = wholes.isOfAllCommodities(raw);
        long commodity = ofAll ? Found.of(Finding.WITHHELD) : commodity(raw.text(RawField.COMMODITY));
        return new ReadRecord(
                raw.flaw(),
                raw.knownUntil(),
                flow,
                period,
                region,
                commodity,
                partners.find(raw.text(RawField.PARTNER)),
                amount(raw.text(RawField.VALUE), valueDigits),
                amount(raw.text(RawField.NET_WEIGHT), weightDigits),
                amount(raw.text(RawField.QUANTITY), QUANTITY_DIGITS),
                (flow == Facts.UNKNOWN_FLOW || !Found.is(period, Finding.NONE)) && isTotal(raw),
                wholes.isPart(raw),
                wholes.isOtherLevel(raw, Found.value(commodity)),
                districts.differs(raw.text(RawField.DISTRICT), (int) Found.value(region), (int) Found.value(period)),
                nomenclature.holds(Found.value(commodity)));
    }

    /** Seen from the region, whoever wrote it. */
    private int flow(UTF8String text) {
        if (exports.hold(text) || wholes.isOfExports(text)) {
            return seenFromRegion ? Facts.EXPORT : Facts.IMPORT;
        }
        if (imports.hold(text) || wholes.isOfImports(text)) {
            return seenFromRegion ? Facts.IMPORT : Facts.EXPORT;
        }
        return Facts.UNKNOWN_FLOW;
    }

    private long commodity(UTF8String text) {
        return withheld.hold(text) ? Found.of(Finding.WITHHELD) : CommodityText.read(text, commodityDigits);
    }

    private long amount(UTF8String text, int scale) {
        return AmountText.read(text, scale, decimalMark);
    }

    /** Only asked where a record cannot be a fact anyway. */
    private boolean isTotal(RawRow raw) {
        return FIELDS_OF_TOTALS.stream().anyMatch(field -> totals.hold(raw.text(field)));
    }
}
