package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Where an analyst must look, and the figures that say so. */
final class Signals implements Mart {

    @Override
    public Contract contract() {
        List<Field> fields =
                new ArrayList<>(List.of(Field.of("reporter", FieldType.CODE, "Whose statistics these are.")));
        fields.addAll(Scopes.fields());
        fields.add(Field.of("flow", FieldType.STATUS, "exports, imports or turnover, from the job's viewpoint."));
        fields.addAll(Frame.YEAR_TO_DATE.key());
        fields.add(Field.of("signal", FieldType.STATUS, "What it is, over the same months. " + Signal.legend()));
        fields.addAll(figures());
        return new Contract(
                "signals",
                "Falls, recoveries, records, streaks, entries and exits, from January to each month and with the figures"
                        + " behind them; through December it is the whole year. One row per reporter, scope, flow, year,"
                        + " last month and signal.",
                fields.stream().map(Field::notAdditive).toList(),
                List.of("reporter", "scope", "scope_code", "flow", "year", "through_month", "signal"));
    }

    private static List<Field> figures() {
        return List.of(
                Field.of("value_usd", FieldType.USD, "Value from January to that month."),
                Field.of(
                                "base_usd",
                                FieldType.USD,
                                "Value of the same months a year before; missing where they were not delivered alike.")
                        .optional(),
                Field.of(
                                "growth",
                                FieldType.GROWTH,
                                "Value / base − 1; missing without a base, and where either is 0 or the base below it.")
                        .optional(),
                Field.of(
                                "level_usd",
                                FieldType.USD,
                                "The level that the value is held against: before the fall for RECOVERY, the former highest"
                                        + " for RECORD.")
                        .optional(),
                Field.of("level_year", FieldType.YEAR, "The year of that level, same months.")
                        .optional(),
                Field.of(
                                "years",
                                FieldType.NUMBER,
                                "Length of the streak, or how many earlier years the record was held against.")
                        .optional(),
                Field.of(
                                "threshold",
                                FieldType.FIGURE,
                                "The job's setting: for FALL and RECOVERY the least fall as a fraction, for RECORD and"
                                        + " streaks the least number of years; ENTRY and EXIT have none.")
                        .optional());
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.REFERENCE, Source.JOB, Source.DELIVERIES, Source.CUBE);
    }

    @Override
    public TableRows from(Basis basis) {
        List<String> columns = contract().fieldNames();
        return new TableRows.AtHand(Arrays.stream(Subject.values())
                .flatMap(subject -> new SignalRows(basis, subject, columns).rows().stream())
                .toList());
    }
}
