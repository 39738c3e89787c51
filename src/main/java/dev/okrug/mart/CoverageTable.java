package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.Period;
import dev.okrug.contract.TableRows;
import dev.okrug.delivery.Amount;
import dev.okrug.delivery.DeliveredPeriod;
import dev.okrug.delivery.Delivery;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** What was delivered of which period: the table that tells zero from missing. */
final class CoverageTable implements Mart {

    private record Key(String reporter, String source, int flow, Period period, LocalDate vintage)
            implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::reporter)
                .thenComparing(Key::source)
                .thenComparing(Key::flow)
                .thenComparing(Key::period)
                .thenComparing(Key::vintage);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    @Override
    public Contract contract() {
        return new Contract(
                "coverage",
                "Which periods were delivered of which flow and count. A period that is not here is missing, not zero. One"
                        + " row per reporter, source, flow and period.",
                List.of(
                        Field.of("reporter", FieldType.CODE, "Whose statistics these are."),
                        Field.of("source", FieldType.TEXT, "The series that the delivery belongs to."),
                        Field.of("flow", FieldType.STATUS, "exports or imports, from the job's viewpoint."),
                        Field.of("period", FieldType.CODE, "2022, 2022-Q3 or 2022-07."),
                        Field.of("year", FieldType.YEAR, "The calendar year of the period."),
                        Field.of("vintage", FieldType.DAY, "When the figures that count were issued."),
                        Field.of("records", FieldType.COUNT, "Facts."),
                        Field.of("value_usd", FieldType.USD, "Their value, of all partners, in USD.")),
                List.of("reporter", "source", "flow", "period"));
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.DELIVERIES);
    }

    @Override
    public TableRows from(Basis basis) {
        TreeMap<Key, Amount> sums = new TreeMap<>();
        for (DeliveredPeriod each : basis.vintages().counted()) {
            Delivery delivery = each.delivery();
            Key key = new Key(delivery.reporter(), delivery.source(), each.flow(), each.period(), delivery.vintage());
            sums.merge(key, each.facts(), Amount::plus);
        }
        List<Row> rows = sums.entrySet().stream()
                .map(entry -> RowFactory.create(
                        entry.getKey().reporter(),
                        entry.getKey().source(),
                        basis.flow(entry.getKey().flow()).word(),
                        entry.getKey().period().toString(),
                        entry.getKey().period().year(),
                        Date.valueOf(entry.getKey().vintage()),
                        entry.getValue().records(),
                        Money.usd(entry.getValue().cents())))
                .toList();
        return new TableRows.AtHand(rows);
    }
}
