package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import java.util.List;
import java.util.Set;

/** Commodities that have a name. */
final class Commodities implements Mart {

    @Override
    public Contract contract() {
        return new Contract(
                "commodities",
                "Chapters, headings and subheadings of the Harmonized System that have a name here. One row per commodity.",
                List.of(
                        Field.of("commodity", FieldType.CODE, "HS code; all X for withheld commodities."),
                        Field.of("level", FieldType.NUMBER, "Digits of the code: 2 chapter, 4 heading, 6 subheading."),
                        Field.of("parent", FieldType.CODE, "The commodity that it is part of; missing for chapters.")
                                .optional(),
                        Field.of("name", FieldType.TEXT, "Short name."),
                        Field.of("name_ru", FieldType.TEXT, "Short Russian name.")
                                .optional(),
                        Field.of("section", FieldType.CODE, "HS section, in Roman numbers.")
                                .optional(),
                        Field.of("sector", FieldType.TEXT, "Branch of the economy, as in sector_yearly."),
                        Field.of(
                                "technology_class",
                                FieldType.TEXT,
                                "How much technology its goods hold; longer codes may differ."),
                        Field.of("food", FieldType.FLAG, "Whether it counts as food and farm produce.")),
                List.of("commodity"));
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.REFERENCE, Source.JOB);
    }

    @Override
    public TableRows from(Basis basis) {
        return new TableRows.AtHand(basis.commodities().rows(basis.settings().sectors()));
    }
}
