package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.Period;
import dev.okrug.contract.TableRows;
import dev.okrug.mart.CommodityMix.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/**
 * What the change of trade from one year to the next is made of: subheadings that were traded in both years (the intensive
 * margin), and those that came or went (the extensive margin; Hummels and Klenow 2005).
 */
final class TradeMarginsYearly implements Mart {

    static final String TABLE = "trade_margins_yearly";

    @Override
    public Contract contract() {
        List<Field> fields =
                new ArrayList<>(List.of(Field.of("reporter", FieldType.CODE, "Whose statistics these are.")));
        fields.addAll(Scopes.fields());
        fields.addAll(List.of(
                Field.of("flow", FieldType.STATUS, "exports, imports or turnover, from the job's viewpoint."),
                Field.of("year", FieldType.YEAR, "The calendar year traded in.")));
        fields.add(Field.of("value_usd", FieldType.USD, "Value of the flow, in USD; missing where not delivered.")
                .optional());
        fields.addAll(new Comparison("value").fields());
        fields.addAll(part("continuing", "Subheadings traded in both years"));
        fields.addAll(part("new", "Subheadings traded in this year and not in the year before"));
        fields.addAll(part("gone", "Subheadings traded in the year before and not in this year"));
        fields.add(
                Recoded.field(
                        "Whether the HS edition of the year is another than that of the base: what codes that it tied"
                                + " together were worth then is shared among them by value now, so that none comes or goes by recoding."));
        return new Contract(
                TABLE,
                "Change of trade, split into subheadings that continued, came and went; the three contributions add up to"
                        + " growth. One row per reporter, scope, flow and year.",
                // Scopes hold each other.
                fields.stream().map(Field::notAdditive).toList(),
                List.of("reporter", "scope", "scope_code", "flow", "year"));
    }

    private static List<Field> part(String name, String sentence) {
        return List.of(
                Field.of(name + "_subheadings", FieldType.NUMBER, sentence + ": how many.")
                        .optional(),
                Field.of(name + "_change_usd", FieldType.USD, sentence + ": value − base, in USD.")
                        .optional(),
                Field.of(name + "_contribution", FieldType.GROWTH, sentence + ": (value − base) / base of all.")
                        .optional());
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.REFERENCE, Source.JOB, Source.DELIVERIES, Source.CUBE);
    }

    @Override
    public TableRows from(Basis basis) {
        CoverageOf<Scope> coverage = basis.calendar(Frame.YEARLY).byScope();
        TableRow row = new TableRow(contract().fieldNames());
        Comparison comparison = new Comparison("value");
        EditionChanges changes = new EditionChanges(basis);
        List<Row> rows = new ArrayList<>();
        for (CommodityMix mix : basis.comparedMixes()) {
            Compared value = coverage.at(Period.ofYear(mix.year()), mix.scope())
                    .of(Span.MOMENT, mix.flow())
                    .compared(mix.cents(), mix.baseCents(), basis.settings().lowBaseCents());
            mix.fill(row, basis.reporter());
            comparison.fill(row, value);
            if (value.comparability() == Comparability.COMPARABLE) {
                fill(row, "continuing", mix.margins().continuing(), mix.baseCents());
                fill(row, "new", mix.margins().added(), mix.baseCents());
                fill(row, "gone", mix.margins().gone(), mix.baseCents());
            }
            Recoded.fill(row, !changes.of(mix.year()).isNone());
            rows.add(row.take());
        }
        return new TableRows.AtHand(rows);
    }

    private static void fill(TableRow row, String name, Part part, long wholeBaseCents) {
        long change = Math.subtractExact(part.cents(), part.baseCents());
        row.set(name + "_subheadings", part.subheadings());
        row.set(name + "_change_usd", Money.usd(change));
        row.set(name + "_contribution", Ratio.of(change, wholeBaseCents));
    }
}
