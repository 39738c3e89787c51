package dev.okrug.fact;

import dev.okrug.contract.CommodityCode;
import dev.okrug.source.Profile;
import dev.okrug.source.RawField;
import dev.okrug.source.RawRow;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Tells which records of a file hold the whole of something, where the file also has its parts beside it: who adds up both
 * counts twice.
 */
final class Wholes implements Serializable {

    private static final long serialVersionUID = 1;

    /** By what a source tells parts of the same trade apart, and its words for all of them together. */
    private static final Map<RawField, String> WORDS = Map.of(
            RawField.SECOND_PARTNER, "all_partners",
            RawField.TRANSPORT, "all_transport",
            RawField.PROCEDURE, "all_procedures");

    private final Words partsOfExports;
    private final Words partsOfImports;
    private final Words allCommodities;
    private final int level;
    private final boolean hasParts;
    private final List<Split> splits = new ArrayList<>();

    /** A field that a file has parts by. */
    private record Split(RawField field, Words whole) implements Serializable {

        /** What does not say by which part it is, is whole. */
        boolean isPart(RawRow raw) {
            UTF8String text = raw.text(field);
            return text != null && text.trim().numBytes() > 0 && !whole.hold(text);
        }
    }

    Wholes(Profile dialect) {
        partsOfExports = Words.of(dialect, "part_of_export");
        partsOfImports = Words.of(dialect, "part_of_import");
        allCommodities = Words.of(dialect, "all_commodities");
        level = dialect.commodityLevel();
        WORDS.forEach((field, words) -> {
            if (dialect.columns().containsKey(field)) {
                splits.add(new Split(field, Words.of(dialect, words)));
            }
        });
        hasParts = !splits.isEmpty() || !partsOfExports.isEmpty() || !partsOfImports.isEmpty();
    }

    boolean isOfExports(UTF8String flow) {
        return partsOfExports.hold(flow);
    }

    boolean isOfImports(UTF8String flow) {
        return partsOfImports.hold(flow);
    }

    /** Whether a record is one of the parts. */
    boolean isPart(RawRow raw) {
        // Most formats have none, and each look at a text makes an object.
        if (!hasParts) {
            return false;
        }
        UTF8String flow = raw.text(RawField.FLOW);
        if (isOfExports(flow) || isOfImports(flow)) {
            return true;
        }
        for (Split split : splits) {
            if (split.isPart(raw)) {
                return true;
            }
        }
        return false;
    }

    boolean isOfAllCommodities(RawRow raw) {
        return !allCommodities.isEmpty() && allCommodities.hold(raw.text(RawField.COMMODITY));
    }

    /** Whether a commodity is of another level than those of facts; of one that is withheld the length of its text tells. */
    boolean isOtherLevel(RawRow raw, long commodity) {
        if (level == 0) {
            return false;
        }
        UTF8String text = raw.text(RawField.COMMODITY);
        boolean withheld = commodity == CommodityCode.WITHHELD && text != null;
        int length = withheld ? text.trim().numBytes() : CommodityCode.length(commodity);
        return length != level || allCommodities.hold(text);
    }
}
