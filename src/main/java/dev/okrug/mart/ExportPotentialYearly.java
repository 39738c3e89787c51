package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What regions and the job's partner might trade with each other. Only statistics that see the regions' trade with all partners
 * can tell, and only a job that looks at one partner has it by heading: of others the table is empty.
 */
final class ExportPotentialYearly implements Mart {

    @Override
    public Contract contract() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.of("reporter", FieldType.CODE, "Whose statistics these are."),
                Field.of("year", FieldType.YEAR, "The calendar year traded in."),
                Field.of("flow", FieldType.STATUS, "exports or imports, from the job's viewpoint."),
                Field.of("region_code", FieldType.CODE, "The region; buckets have no potential."),
                Field.of("region", FieldType.TEXT, "Its English name."),
                Field.of("partner", FieldType.CODE, "The job's partner, as in partners."),
                Field.of("commodity", FieldType.CODE, "HS heading; withheld ones stay out."),
                Field.of("commodity_name", FieldType.TEXT, "Its name, where one is known.")
                        .optional()));
        fields.addAll(figures());
        fields.add(Field.of(
                "reference_area",
                FieldType.STATUS,
                "The regions that trade is held against: all_regions of the release."));
        fields.add(Field.of(
                "status",
                FieldType.STATUS,
                "OK, or PARTIAL where months of the year are missing: figures are of the others."));
        return new Contract(
                "export_potential_yearly",
                "What regions and the job's partner might trade, by what each trades with all others. One row per reporter,"
                        + " year, flow, region and heading that both trade; none where a job looks at all partners.",
                fields,
                List.of("reporter", "year", "flow", "region_code", "commodity"));
    }

    private static List<Field> figures() {
        return List.of(
                Field.of("actual_usd", FieldType.USD, "What they trade, in USD."),
                Field.of("region_usd", FieldType.USD, "What the region trades with all partners, in USD."),
                Field.of("partner_usd", FieldType.USD, "What the partner trades with all regions, in USD.")
                        .notAdditive(),
                Field.of("area_usd", FieldType.USD, "What all regions trade with all partners, in USD.")
                        .notAdditive(),
                Field.of(
                        "easiness",
                        FieldType.RATIO,
                        "How easily these two trade: their trade in all headings over the sum of region / area · partner."),
                Field.of(
                        "potential_usd",
                        FieldType.USD,
                        "Export potential: region / area · partner · easiness (Decreux and Spies 2016), in USD."),
                Field.of(
                        "unrealised_usd",
                        FieldType.USD,
                        "Potential − actual where that is more than nothing, in USD."));
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
        return basis.partner()
                .map(partner -> JoinedRows.of(basis.cubes().reporters().stream()
                        .filter(reporter -> !reporter.equals(partner))
                        .map(reporter -> rows(basis.of(reporter, basis.partner()), partner))
                        .toList()))
                .orElseGet(() -> new TableRows.AtHand(List.of()));
    }

    private TableRows rows(Basis basis, String partner) {
        PotentialRows rows = new PotentialRows(basis, partner, contract().fieldNames());
        return basis.cubes()
                .byCommodity(basis.reporter(), Optional.empty())
                .rows()
                .table(new PotentialQuestion(rows));
    }
}
