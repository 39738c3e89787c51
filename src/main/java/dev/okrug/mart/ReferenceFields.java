package dev.okrug.mart;

import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import java.util.List;

/** Fields that say of which trade an index of specialisation or complexity is. */
final class ReferenceFields {

    private ReferenceFields() {}

    static List<Field> first() {
        return List.of(
                Field.of("reporter", FieldType.CODE, "Whose statistics these are."),
                Field.of("year", FieldType.YEAR, "The calendar year traded in."),
                Field.of(
                        "flow",
                        FieldType.STATUS,
                        "exports or imports, from the job's viewpoint; what regions sell is what complexity is usually told"
                                + " of."));
    }

    static List<Field> last() {
        return List.of(
                Field.of(
                        "reference_area",
                        FieldType.STATUS,
                        "What regions are held against: all_regions, which is the sum of all regions of the release."),
                Field.of(
                                "covered_share",
                                FieldType.SHARE,
                                "The part of the whole flow that is of a named region and heading, and so looked at;"
                                        + " missing where the flow is nothing.")
                        .optional());
    }
}
