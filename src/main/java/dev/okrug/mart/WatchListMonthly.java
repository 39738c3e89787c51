package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What became of the commodities that the job watches, month by month, as the list itself changes. */
final class WatchListMonthly implements Mart {

    @Override
    public Contract contract() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.of("reporter", FieldType.CODE, "Whose statistics these are."),
                Field.of("position", FieldType.CODE, "The position of the list."),
                Field.of("position_name", FieldType.TEXT, "Its goods."),
                Field.of("commodities", FieldType.TEXT, "What their codes begin with, bars between.")));
        fields.addAll(Scopes.fields());
        fields.addAll(List.of(
                Field.of("flow", FieldType.STATUS, "exports, imports or turnover, from the job's viewpoint."),
                Field.of("month", FieldType.MONTH, "The month traded in, as its first day."),
                Field.of("list_from", FieldType.MONTH, "Since when this version of the list is valid."),
                Field.of("positions", FieldType.NUMBER, "How many positions the list of the month has."),
                Field.of(
                        "list_status",
                        FieldType.STATUS,
                        "NEW or KEPT on the list since the month delivered before, or DROPPED from it."),
                Field.of("value_usd", FieldType.USD, "Value of the flow, in USD; missing where not delivered.")
                        .optional()));
        fields.addAll(new Comparison("value").fields());
        fields.addAll(List.of(
                Field.of(
                                "rank",
                                FieldType.NUMBER,
                                "Place among the positions of the list by value, 1 is the largest; none without trade.")
                        .optional(),
                Field.of("former_rank", FieldType.NUMBER, "The same in the month delivered before.")
                        .optional(),
                Field.of("rank_change", FieldType.NUMBER, "Places won since then; below zero are lost.")
                        .optional(),
                Recoded.fieldOfBasket("position")));
        return new Contract(
                "watch_list_monthly",
                "The positions of the job's watch list by month: of the whole each position, of a region, district or group"
                        + " those with trade in the month or a year before. One row per reporter, position, scope, flow and"
                        + " month.",
                // Scopes hold each other, and positions may share commodities.
                fields.stream().map(Field::notAdditive).toList(),
                List.of("reporter", "position", "scope", "scope_code", "flow", "month"));
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.REFERENCE, Source.JOB, Source.DELIVERIES, Source.CUBE);
    }

    @Override
    public TableRows from(Basis basis) {
        return new TableRows.AtHand(WatchListRows.of(basis, contract()));
    }
}
