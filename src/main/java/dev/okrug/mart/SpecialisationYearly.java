package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** In which headings regions are specialised (Balassa 1965). */
final class SpecialisationYearly implements Mart {

    @Override
    public Contract contract() {
        List<Field> fields = new ArrayList<>(ReferenceFields.first());
        fields.addAll(List.of(
                Field.of("region_code", FieldType.CODE, "The region; buckets have no specialisation."),
                Field.of("region", FieldType.TEXT, "Its English name."),
                Field.of("commodity", FieldType.CODE, "HS heading; withheld ones stay out."),
                Field.of("commodity_name", FieldType.TEXT, "Its name, where one is known.")
                        .optional(),
                Field.of("value_usd", FieldType.USD, "Value of the flow, in USD."),
                Field.of(
                                "rca",
                                FieldType.RATIO,
                                "Balassa index: the heading's part of the region's trade over its part of the reference area's.")
                        .optional(),
                Field.of("rsca", FieldType.FIGURE, "(RCA − 1) / (RCA + 1), from −1 to 1.")
                        .optional(),
                Field.of(
                        "rca_status",
                        FieldType.STATUS,
                        "OK, or NEGATIVE where the value is below zero, by corrections."),
                Field.of(
                                "density",
                                FieldType.SHARE,
                                "How near the heading is to those in which the region is specialised: their part of its proximity"
                                        + " to all other headings; missing with ISOLATED.")
                        .optional(),
                Field.of(
                                "opportunity_gain",
                                FieldType.FIGURE,
                                "Opportunity gain (COG): what the heading would add to the region's complexity outlook; with OK"
                                        + " only.")
                        .optional(),
                Field.of(
                        "opportunity_status",
                        FieldType.STATUS,
                        "OK, SPECIALISED (the region is, so there is nothing to gain), ISOLATED (no region specialised in it is so"
                                + " in another), or why there is no complexity, as in complexity_regions_yearly.")));
        fields.addAll(ReferenceFields.last());
        return new Contract(
                "specialisation_yearly",
                "In which headings each region is specialised. One row per reporter, year, flow, region and heading with"
                        + " trade.",
                fields,
                List.of("reporter", "year", "flow", "region_code", "commodity"));
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
        SortedMap<Integer, String> recipes = new YearRecipes(basis).recipes(0);
        List<Integer> years = List.copyOf(recipes.keySet());
        SpecialisationRows making = new SpecialisationRows(basis, this);
        return basis.cube().rows().tableInBlocks(List.copyOf(recipes.values()), wanted -> {
            Set<Integer> asked = Set.copyOf(wanted.stream().map(years::get).toList());
            return new HeadingQuestion<>(basis, years, asked, making);
        });
    }
}
