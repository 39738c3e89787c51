package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How partners stand in the trade of the regions. Only statistics that see the regions' whole trade can tell: those of the
 * job's partner know no other. A job that looks at one partner has it by heading; another has all partners, all commodities
 * together.
 */
final class PartnerShareYearly implements Mart {

    static final Comparison VALUE = new Comparison("value");

    @Override
    public Contract contract() {
        List<Field> fields =
                new ArrayList<>(List.of(Field.of("reporter", FieldType.CODE, "Whose statistics these are.")));
        fields.addAll(Scopes.fields());
        fields.addAll(List.of(
                Field.of("flow", FieldType.STATUS, "exports or imports, from the job's viewpoint."),
                Field.of("year", FieldType.YEAR, "The calendar year traded in."),
                Field.of("partner", FieldType.CODE, "The partner, as in partners."),
                Field.of("partner_name", FieldType.TEXT, "Its English name.").optional(),
                Field.of("commodity", FieldType.CODE, "HS heading, or TOTAL for all commodities."),
                Field.of("commodity_name", FieldType.TEXT, "Its name, where one is known.")
                        .optional(),
                Field.of("value_usd", FieldType.USD, "What the scope traded with the partner, in USD.")));
        fields.addAll(VALUE.fields());
        fields.addAll(List.of(
                Field.of("market_usd", FieldType.USD, "What it traded with all partners, in USD."),
                Field.of("market_base_usd", FieldType.USD, "The same in the same months a year before.")
                        .optional(),
                Field.of("share", FieldType.SHARE, "Part of the partner: value / market.")
                        .optional(),
                Field.of("share_base", FieldType.SHARE, "The same a year before.")
                        .optional()));
        fields.addAll(effects());
        fields.addAll(List.of(
                Field.of(
                                "partners_hhi",
                                FieldType.SHARE,
                                "Herfindahl–Hirschman index over all partners: the sum of squared shares; given for TOTAL.")
                        .optional(),
                Field.of("partners_active", FieldType.NUMBER, "How many partners there are; given for TOTAL.")
                        .optional()));
        fields.add(Recoded.field(
                "Whether a new edition of the HS tied the heading to others since the base: each base is then the"
                        + " heading's part, by value now, of the base of all headings tied together."));
        return new Contract(
                "partner_share_yearly",
                "Part of partners in the trade of regions, and what its change is made of (constant market share). One row per"
                        + " reporter, scope, flow, year, partner and heading with trade in the year or the year before, and one"
                        + " for all commodities.",
                // Scopes hold each other, and TOTAL the headings.
                fields.stream().map(Field::notAdditive).toList(),
                List.of("reporter", "scope", "scope_code", "flow", "year", "partner", "commodity"));
    }

    private static List<Field> effects() {
        String where = "; given where the years can be compared.";
        return List.of(
                Field.of(
                                "market_effect_usd",
                                FieldType.USD,
                                "Change of value had it grown as all trade of the scope did (Tyszynski 1951)" + where)
                        .optional(),
                Field.of(
                                "composition_effect_usd",
                                FieldType.USD,
                                "Change that lies in commodities which grew otherwise than all trade" + where)
                        .optional(),
                Field.of(
                                "competitiveness_effect_usd",
                                FieldType.USD,
                                "The rest of the change: gained or lost against other partners" + where)
                        .optional());
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
        return JoinedRows.of(basis.cubes().reporters().stream()
                .filter(reporter -> basis.partner().filter(reporter::equals).isEmpty())
                .map(reporter -> new PartnerShares(basis.of(reporter, basis.partner()), contract()).rows())
                .toList());
    }
}
