package dev.okrug.mart;

import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import java.util.List;

/** A figure as a part of some whole: its share, and what it adds to the growth of the whole. */
final class PartOfWhole {

    private final String figure;
    private final String whole;
    private final String share;
    private final String contribution;

    /** @param whole what the figure is a part of, as in "of the region" */
    PartOfWhole(String figure, String whole) {
        this.figure = figure;
        this.whole = whole;
        this.share = figure + "_share";
        this.contribution = figure + "_contribution";
    }

    List<Field> fields() {
        return List.of(
                Field.of(share, FieldType.SHARE, "Part of the " + figure + " of " + whole + " of the time.")
                        .optional(),
                Field.of(
                                contribution,
                                FieldType.GROWTH,
                                "(" + figure + " − base) / base of " + whole + "; adds up to its growth.")
                        .optional());
    }

    void fill(TableRow row, Compared part, long wholeCents, long wholeBaseCents) {
        row.set(share, Ratio.of(part.cents(), wholeCents));
        row.set(contribution, part.contribution(wholeBaseCents));
    }
}
