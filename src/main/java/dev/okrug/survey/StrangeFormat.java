package dev.okrug.survey;

import dev.okrug.source.Profile;
import dev.okrug.source.RawField;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Drafts a profile for a table whose columns no profile knows, by their names and by what stands in them. */
final class StrangeFormat {

    /** So much of a column must read like what it is called. */
    private static final double MOST = 0.9;

    private static final double SOME = 0.5;

    private final String name;
    private final RawTable table;
    private final Codes codes;
    private final ColumnNames names = new ColumnNames();
    private final Map<RawField, Integer> columns = new EnumMap<>(RawField.class);
    private final Map<String, Clue> clues = new LinkedHashMap<>();
    private Optional<Codes.Known> regions = Optional.empty();
    private Optional<Codes.Known> partners = Optional.empty();

    private StrangeFormat(String name, RawTable table, Codes codes) {
        this.name = name;
        this.table = table;
        this.codes = codes;
    }

    /**
     * A drafted profile, and how each of its lines is known.
     *
     * @param clues by the field or key that they are about
     */
    record Drafted(Layout layout, Map<String, Clue> clues) {}

    static Drafted of(String name, RawTable table, Codes codes) {
        return new StrangeFormat(name, table, codes).drafted();
    }

    private Drafted drafted() {
        find(RawField.VALUE, MOST, Shapes::isNumber);
        find(RawField.PERIOD, MOST, Shapes::isPeriod);
        find(RawField.MONTH, MOST, Shapes::isMonth);
        find(RawField.FLOW, MOST, Shapes::isFlow);
        find(RawField.COMMODITY, MOST, Shapes::isCommodity);
        findRegions();
        findPartners();
        find(RawField.NET_WEIGHT, MOST, Shapes::isNumber);
        find(RawField.QUANTITY, MOST, Shapes::isNumber);
        find(RawField.QUANTITY_UNIT, 0, value -> true);
        notKnown("flows_of", "whose exports the word export means; region, partner or reporter");
        notKnown("weight_unit", "kg or t");
        String pack = regions.map(Codes.Known::pack).orElse(KnownFormats.USUAL_PACK);
        return new Drafted(new Layout(table, profile(), columns, pack), clues);
    }

    /** The first column that is called so and reads so. */
    private void find(RawField field, double least, Predicate<String> reads) {
        for (int column : names.columns(field, table.header())) {
            double share = Codes.share(table.values(column), reads);
            if (!columns.containsValue(column) && share > 0 && share >= least) {
                take(field, column, share, "called so, and " + KnownFormats.percent(share) + " read so");
                return;
            }
        }
    }

    private void take(RawField field, int column, double share, String sentence) {
        columns.put(field, column);
        clues.put(field.column(), Clue.of(share, field.column(), table.header().get(column) + " is " + sentence));
    }

    /** Of the columns that may be regions the one that a pack knows best. */
    private void findRegions() {
        for (int column : names.columns(RawField.REGION, table.header())) {
            List<String> values = table.values(column);
            Optional<Codes.Known> known = codes.regions(values).filter(each -> each.share() == 1 || !isShort(values));
            double best = regions.map(Codes.Known::share).orElse(SOME);
            if (!columns.containsValue(column)
                    && known.filter(each -> each.share() > best).isPresent()) {
                regions = known;
                take(
                        RawField.REGION,
                        column,
                        known.orElseThrow().share(),
                        "called so, and pack " + known.orElseThrow().pack() + " knows "
                                + KnownFormats.percent(known.orElseThrow().share()) + " by "
                                + known.orElseThrow().system());
            }
        }
    }

    /** Of two characters many are codes of something by chance. */
    private static boolean isShort(List<String> values) {
        return values.stream().allMatch(value -> value.length() <= 2);
    }

    private void findPartners() {
        String pack = regions.map(Codes.Known::pack).orElse(KnownFormats.USUAL_PACK);
        for (int column : names.columns(RawField.PARTNER, table.header())) {
            Optional<Codes.Known> known = codes.partners(table.values(column), pack);
            if (partners.isEmpty()
                    && !columns.containsValue(column)
                    && known.filter(each -> each.share() > SOME).isPresent()) {
                partners = known;
                take(
                        RawField.PARTNER,
                        column,
                        known.orElseThrow().share(),
                        "called so, and " + known.orElseThrow().system() + " knows "
                                + KnownFormats.percent(known.orElseThrow().share()));
            }
        }
    }

    private Profile profile() {
        Map<RawField, List<String>> named = new TreeMap<>();
        columns.forEach(
                (field, column) -> named.put(field, List.of(table.header().get(column))));
        return new Profile(
                name,
                "Drafted by okrug init.",
                List.of(table.delimiter().orElse(",")),
                "\"",
                table.encoding(),
                table.encoding(),
                named,
                List.copyOf(columns.keySet()),
                constants(),
                words(),
                Profile.FlowSide.REGION,
                Shapes.periods(values(RawField.PERIOD)),
                DecimalShape.of(values(RawField.VALUE)).map(DecimalShape::mark).orElse(Profile.DecimalMark.POINT),
                0,
                0,
                List.of(regions.map(Codes.Known::system).orElse("code")),
                partners.map(Codes.Known::system).orElse("iso2"),
                "",
                "kg",
                table.endsInDelimiter());
    }

    /** So that a draft can be run: without a value records are worth nothing, without a commodity it is withheld. */
    private Map<RawField, String> constants() {
        Map<RawField, String> constants = new TreeMap<>();
        if (!columns.containsKey(RawField.VALUE)) {
            constants.put(RawField.VALUE, "0");
            notKnown("value", "no column looks like values: are these trade records at all?");
        }
        if (!columns.containsKey(RawField.COMMODITY)) {
            constants.put(RawField.COMMODITY, "XX");
            notKnown("commodity", "no column looks like codes of commodities; all are withheld");
        }
        return constants;
    }

    private void notKnown(String about, String sentence) {
        clues.put(about, Clue.notKnown(about, sentence));
    }

    private Map<String, List<String>> words() {
        Map<String, List<String>> words = new TreeMap<>();
        words.put("export", Shapes.words("export", values(RawField.FLOW)));
        words.put("import", Shapes.words("import", values(RawField.FLOW)));
        words.put("withheld", List.of("X*"));
        words.put("not_allocated", List.of("NNNNN"));
        words.put("not_named", List.of("NNN"));
        words.put("aggregate", List.of());
        words.put("total", List.of("Total", "TOTAL"));
        return words;
    }

    private List<String> values(RawField field) {
        return columns.containsKey(field) ? table.values(columns.get(field)) : List.of();
    }
}
