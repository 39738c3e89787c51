package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How much of a change of trade is of prices and how much of volumes. */
final class PriceVolumeYearly implements Mart {

    @Override
    public Contract contract() {
        List<Field> fields =
                new ArrayList<>(List.of(Field.of("reporter", FieldType.CODE, "Whose statistics these are.")));
        fields.addAll(Scopes.fields());
        fields.addAll(List.of(
                Field.of("flow", FieldType.STATUS, "exports or imports, from the job's viewpoint."),
                Field.of("year", FieldType.YEAR, "The calendar year traded in."),
                Field.of("value_usd", FieldType.USD, "Value of the flow, in USD; missing where not delivered.")
                        .optional()));
        fields.addAll(new Comparison("value").fields());
        fields.addAll(List.of(
                Field.of(
                        "matched_subheadings",
                        FieldType.NUMBER,
                        "Subheadings with value and net weight in both years: the items that prices are compared of."),
                Field.of("matched_share", FieldType.SHARE, "Part of them in the value of the year.")
                        .optional(),
                Field.of("matched_base_share", FieldType.SHARE, "Part of them in the value of the year before.")
                        .optional(),
                Field.of(
                        "index_status",
                        FieldType.STATUS,
                        "Whether there are indices: OK, LOW_MATCH (less than half of the value of either year is matched), or"
                                + " why years cannot be compared, as in value_status.")));
        fields.addAll(indices("price", "value of the same goods at prices of the year and of the year before"));
        fields.addAll(indices("volume", "value of the goods of the year and of the year before at the same prices"));
        fields.add(
                Recoded.field("Whether the HS edition of the year is another than that of the base: subheadings that it"
                        + " tied together are then matched as one item, whose unit value is that of all of them."));
        return new Contract(
                "price_volume_yearly",
                "Change of trade split into prices and volumes by unit values of subheadings; price_fisher × volume_fisher is the"
                        + " change of the matched value. One row per reporter, scope, flow and year.",
                // Scopes hold each other.
                fields.stream().map(Field::notAdditive).toList(),
                List.of("reporter", "scope", "scope_code", "flow", "year"));
    }

    private static List<Field> indices(String what, String sentence) {
        return List.of(
                index(
                        what + "_laspeyres",
                        "Index of Laspeyres, 1 is the year before: " + sentence + ", weighed by the base."),
                index(what + "_paasche", "Index of Paasche: the same, weighed by the year."),
                index(what + "_fisher", "Index of Fisher (1922): the geometric mean of both."));
    }

    private static Field index(String name, String sentence) {
        return Field.of(name, FieldType.RATIO, sentence).optional();
    }

    @Override
    public boolean growing() {
        return true;
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.REFERENCE, Source.JOB, Source.DELIVERIES, Source.CUBE);
    }

    @Override
    public TableRows from(Basis basis) {
        ScopePlaces scopes = new ScopePlaces(basis.territory());
        return basis.cube()
                .rows()
                .table(new PriceVolumeQuestion(scopes, new PriceVolumeRows(basis, scopes, contract())));
    }
}
