package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import dev.okrug.delivery.Delivery;
import dev.okrug.delivery.Tally;
import dev.okrug.fact.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** How often each rule was broken in each file. */
final class RuleCounts implements Mart {

    @Override
    public Contract contract() {
        return new Contract(
                "rule_counts",
                "How many records break each rule; a record may break several. One row per file and rule.",
                List.of(
                        Field.of("file", FieldType.TEXT, "Path of the file."),
                        Field.of("rule", FieldType.CODE, "Name of the rule."),
                        Field.of("severity", FieldType.STATUS, "reject, control_total, bucket or note."),
                        Field.of("sentence", FieldType.TEXT, "What the rule says."),
                        Field.of("records", FieldType.COUNT, "Records that break it.")
                                .notAdditive(),
                        Field.of("value_usd", FieldType.USD, "Their value, where it could be read.")
                                .notAdditive(),
                        Field.of("first_line", FieldType.COUNT, "The first of them in the file.")
                                .notAdditive()),
                List.of("file", "rule"));
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.DELIVERIES);
    }

    @Override
    public TableRows from(Basis basis) {
        List<Row> rows = new ArrayList<>();
        for (Delivery delivery : basis.vintages().deliveries()) {
            for (Rule rule : Rule.values()) {
                List<Tally> tallies = delivery.tallies().stream()
                        .filter(tally -> tally.brokenRules().contains(rule))
                        .toList();
                if (!tallies.isEmpty()) {
                    rows.add(row(delivery, rule, tallies));
                }
            }
        }
        return new TableRows.AtHand(rows);
    }

    private static Row row(Delivery delivery, Rule rule, List<Tally> tallies) {
        return RowFactory.create(
                delivery.path(),
                rule.name(),
                rule.severity().name().toLowerCase(Locale.ROOT),
                rule.sentence(),
                tallies.stream().mapToLong(Tally::records).sum(),
                Money.usd(tallies.stream().mapToLong(Tally::cents).sum()),
                tallies.stream().mapToLong(Tally::firstLine).min().orElseThrow());
    }
}
