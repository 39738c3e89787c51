package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import dev.okrug.reference.Sectors;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Trade by sector, by class of technology, as food and manufactured goods, and by classifications of the user's own. */
record SectorTable(String table, Frame frame, String sentence) implements Mart {

    @Override
    public Contract contract() {
        List<Field> fields =
                new ArrayList<>(List.of(Field.of("reporter", FieldType.CODE, "Whose statistics these are.")));
        fields.addAll(Scopes.fields());
        fields.addAll(List.of(
                Field.of(
                        "classification",
                        FieldType.STATUS,
                        "sector, origin (food or manufactured), technology, or one of the user's own."),
                Field.of(
                        "sector",
                        FieldType.TEXT,
                        "The class; not classified and withheld make each classification whole.")));
        fields.addAll(frame.key());
        for (Flow flow : Flow.values()) {
            fields.add(Field.of(
                            flow.word() + "_usd",
                            FieldType.USD,
                            flow.title() + ", in USD; missing where not delivered.")
                    .optional());
            fields.addAll(new Comparison(flow.word()).fields());
            fields.addAll(parts().get(flow).fields());
        }
        fields.add(Recoded.fieldOfBasket("class"));
        List<String> key = new ArrayList<>(List.of("reporter", "scope", "scope_code", "classification", "sector"));
        frame.key().forEach(field -> key.add(field.name()));
        // Scopes hold each other, and each classification holds the whole.
        return new Contract(
                table, sentence, fields.stream().map(Field::notAdditive).toList(), key);
    }

    /** What a class is of its scope, by flow. */
    static Map<Flow, PartOfWhole> parts() {
        Map<Flow, PartOfWhole> parts = new EnumMap<>(Flow.class);
        for (Flow flow : Flow.values()) {
            parts.put(flow, new PartOfWhole(flow.word(), "the scope"));
        }
        return parts;
    }

    @Override
    public List<Totals> totals() {
        return List.of(Totals.of(frame, "scope", Scope.REGION, Scope.FEDERAL_DISTRICT, Scope.TOTAL)
                .by("classification", Sectors.ORIGIN, Sectors.SECTOR, Sectors.TECHNOLOGY));
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.REFERENCE, Source.JOB, Source.DELIVERIES, Source.CUBE);
    }

    @Override
    public TableRows from(Basis basis) {
        return new TableRows.AtHand(SectorRows.of(basis, this));
    }
}
