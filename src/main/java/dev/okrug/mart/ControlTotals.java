package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.Period;
import dev.okrug.delivery.Amount;
import dev.okrug.delivery.DeliveredPeriod;
import dev.okrug.delivery.Delivery;
import dev.okrug.delivery.Standing;
import dev.okrug.delivery.Tally;
import dev.okrug.fact.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.spark.sql.Dataset;
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
    public Dataset<Row> from(Basis basis) {
        List<Row> rows = new ArrayList<>();
        for (Delivery delivery : basis.vintages().deliveries()) {
            for (DeliveredPeriod each : basis.vintages().periods()) {
                if (each.delivery().equals(delivery) && each.standing() == Standing.CONTROL_TOTAL) {
                    addRows(rows, basis, delivery, "coarse_period", each.period(), Tally::fact);
                }
            }
            delivery.tallies().stream()
                    .filter(tally -> tally.outcome() == Outcome.CONTROL_TOTAL)
                    .map(tally -> new Period(tally.period()))
                    .distinct()
                    .forEach(period -> addRows(
                            rows,
                            basis,
                            delivery,
                            "partner_group",
                            period,
                            tally -> tally.outcome() == Outcome.CONTROL_TOTAL));
        }
        return LocalTable.of(basis.spark(), contract(), rows);
    }

    private static void addRows(
            List<Row> rows, Basis basis, Delivery delivery, String kind, Period period, Predicate<Tally> which) {
        for (int flow : Flow.OF_FACTS) {
            Predicate<Tally> same = which.and(tally -> tally.flow() == flow && tally.period() == period.code());
            long total = delivery.cents(same);
            if (delivery.records(same) > 0) {
                long parts = parts(basis, delivery.source(), flow, period).cents();
                rows.add(RowFactory.create(
                        delivery.path(),
                        delivery.source(),
                        kind,
                        basis.flow(flow).word(),
                        period.toString(),
                        LocalTable.usd(total),
                        LocalTable.usd(parts),
                        LocalTable.usd(total - parts)));
            }
        }
    }

    private static Amount parts(Basis basis, String source, int flow, Period whole) {
        Amount parts = Amount.NOTHING;
        for (DeliveredPeriod each : basis.vintages().counted()) {
            boolean within =
                    each.period().year() == whole.year() && (each.period().monthSet() & ~whole.monthSet()) == 0;
            if (within && each.delivery().source().equals(source)) {
                Predicate<Tally> same = tally -> tally.fact()
                        && tally.flow() == flow
                        && tally.period() == each.period().code();
                parts = parts.plus(new Amount(
                        each.delivery().records(same), each.delivery().cents(same)));
            }
        }
        return parts;
    }
}
