package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import dev.okrug.cube.Measures;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What each region or district traded, at three levels of the commodity tree, by year or year to date. */
record CommodityTable(String table, Subject subject, Frame frame, String sentence) implements Mart {

    @Override
    public Contract contract() {
        List<Field> fields =
                new ArrayList<>(List.of(Field.of("reporter", FieldType.CODE, "Whose statistics these are.")));
        fields.addAll(subject.fields());
        fields.addAll(List.of(
                Field.of(
                        "level",
                        FieldType.NUMBER,
                        "2 chapters, 4 headings, 6 subheadings; each level adds up to the whole."),
                Field.of("commodity", FieldType.CODE, "HS code; X stands for digits that are not known or withheld."),
                Field.of("commodity_name", FieldType.TEXT, "Its name, where one is known.")
                        .optional()));
        fields.addAll(frame.key());
        for (Flow flow : Flow.values()) {
            fields.add(Field.of(
                            flow.word() + "_usd",
                            FieldType.USD,
                            flow.title() + ", in USD; missing where not delivered.")
                    .optional());
            fields.addAll(new Comparison(flow.word()).fields());
            fields.add(Field.of(
                            flow.word() + "_contribution",
                            FieldType.GROWTH,
                            "(" + flow.word() + " − base) / base of the " + subject.word()
                                    + " at this level; adds up to its growth.")
                    .optional());
        }
        for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
            if (isWeighed()) {
                fields.addAll(weights(flow.word()));
            }
            fields.addAll(places(flow.word()));
        }
        fields.add(Recoded.field(
                "Whether a new edition of the HS tied the code to others since the base: each base is then"
                        + " the code's part, by value now, of the base of all codes tied together."));
        // Each level holds the whole.
        return new Contract(
                table, sentence, fields.stream().map(Field::notAdditive).toList(), key());
    }

    /** Years have weights and unit values; from January to each month there are a dozen times as many rows. */
    boolean isWeighed() {
        return frame == Frame.YEARLY;
    }

    /** What is asked of the cube. */
    List<String> measures() {
        return isWeighed() ? Measures.ALL : List.of(Measures.EXPORTS, Measures.IMPORTS);
    }

    private static List<Field> weights(String word) {
        return List.of(
                Field.of(word + "_net_weight_kg", FieldType.KG, "Net weight of " + word + ", where records give one.")
                        .optional(),
                Field.of(
                                word + "_usd_per_kg",
                                FieldType.RATIO,
                                "Unit value: " + word + " of records with a weight / their weight.")
                        .optional());
    }

    private List<Field> places(String word) {
        String time = frame == Frame.YEARLY ? "year" : "time";
        return List.of(
                Field.of(
                                word + "_share",
                                FieldType.SHARE,
                                "Part of the " + subject.word() + "'s " + word + " of the " + time + ".")
                        .optional(),
                Field.of(
                                word + "_rank",
                                FieldType.NUMBER,
                                "Place among the " + subject.word() + "'s commodities of the level by " + word
                                        + "; 1 is the largest.")
                        .optional());
    }

    private List<String> key() {
        List<String> key = new ArrayList<>(List.of("reporter"));
        key.addAll(subject.key());
        key.addAll(List.of("level", "commodity"));
        frame.key().forEach(field -> key.add(field.name()));
        return key;
    }

    @Override
    public List<Totals> totals() {
        return subject.totals(frame).map(totals -> totals.by("level", "2", "4", "6")).stream()
                .toList();
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
        return basis.cube().rows().table(new CommodityQuestion(basis, this));
    }
}
