package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.Period;
import dev.okrug.contract.TableRows;
import dev.okrug.delivery.Amount;
import dev.okrug.delivery.DeliveredPeriod;
import dev.okrug.delivery.Delivery;
import dev.okrug.delivery.Standing;
import dev.okrug.delivery.Tally;
import dev.okrug.fact.Outcome;
import dev.okrug.fact.Rule;
import dev.okrug.fact.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Totals that a source gives beside its parts, held against the sum of the parts. */
final class ControlTotals implements Mart {

    @Override
    public Contract contract() {
        return new Contract(
                "control_totals",
                "Totals that a source gives beside its parts, and the sum of the parts that count. One row per file, kind, flow"
                        + " and period.",
                List.of(
                        Field.of("file", FieldType.TEXT, "Path of the file that gives the total."),
                        Field.of("source", FieldType.TEXT, "The series that it belongs to."),
                        Field.of(
                                "kind",
                                FieldType.STATUS,
                                "coarse_period: a year or quarter beside its months; partner_group: a group of partners beside its members."),
                        Field.of("flow", FieldType.STATUS, "exports or imports, from the job's viewpoint."),
                        Field.of("period", FieldType.CODE, "2022, 2022-Q3 or 2022-07."),
                        Field.of("total_usd", FieldType.USD, "The total as delivered, in USD."),
                        Field.of(
                                "parts_usd",
                                FieldType.USD,
                                "Facts of the same source, flow and time, of all partners, in USD."),
                        Field.of(
                                "difference_usd",
                                FieldType.USD,
                                "Total − parts; a group of some partners is smaller than all parts.")),
                List.of("file", "kind", "flow", "period"));
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.DELIVERIES);
    }

    @Override
    public TableRows from(Basis basis) {
        List<Row> rows = new ArrayList<>();
        for (DeliveredPeriod each : basis.vintages().periods()) {
            if (each.standing() == Standing.CONTROL_TOTAL) {
                rows.add(row(basis, "coarse_period", each.delivery(), each.period(), each.flow(), each.facts()));
            }
        }
        for (Delivery delivery : basis.vintages().deliveries()) {
            partnerGroups(delivery)
                    .forEach((part, total) ->
                            rows.add(row(basis, "partner_group", delivery, part.period(), part.flow(), total)));
        }
        return new TableRows.AtHand(rows);
    }

    private static Map<Delivery.Part, Amount> partnerGroups(Delivery delivery) {
        Map<Delivery.Part, Amount> totals = new TreeMap<>();
        for (Tally tally : delivery.tallies()) {
            if (tally.outcome() == Outcome.CONTROL_TOTAL && isOfPartnersOnly(tally)) {
                Delivery.Part part = new Delivery.Part(new Period(tally.period()), tally.flow());
                totals.merge(part, new Amount(tally.records(), tally.cents()), Amount::plus);
            }
        }
        return totals;
    }

    /** Whether nothing but the partner keeps its records from being facts, so that facts add up to them. */
    private static boolean isOfPartnersOnly(Tally tally) {
        return tally.brokenRules().stream()
                .filter(rule -> rule.severity() == Severity.CONTROL_TOTAL)
                .allMatch(Rule.PARTNER_AGGREGATE::equals);
    }

    private static Row row(Basis basis, String kind, Delivery delivery, Period period, int flow, Amount total) {
        Amount parts = parts(basis, delivery.source(), flow, period);
        return RowFactory.create(
                delivery.path(),
                delivery.source(),
                kind,
                basis.flow(flow).word(),
                period.toString(),
                Money.usd(total.cents()),
                Money.usd(parts.cents()),
                Money.usd(total.cents() - parts.cents()));
    }

    private static Amount parts(Basis basis, String source, int flow, Period whole) {
        return basis.vintages().counted().stream()
                .filter(each -> each.delivery().source().equals(source) && each.flow() == flow)
                .filter(each -> whole.holds(each.period()))
                .map(DeliveredPeriod::facts)
                .reduce(Amount.NOTHING, Amount::plus);
    }
}
