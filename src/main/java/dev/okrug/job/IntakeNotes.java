package dev.okrug.job;

import dev.okrug.delivery.Amount;
import dev.okrug.delivery.Delivery;
import dev.okrug.delivery.LatestVintages;
import dev.okrug.delivery.Ledger;
import dev.okrug.telemetry.DeliveredFile;
import dev.okrug.telemetry.TakenDeliveries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a run notes of the deliveries that it took in, before anything can be refused. */
final class IntakeNotes {

    private IntakeNotes() {}

    /** @param fresh how many of the deliveries were not known before */
    static TakenDeliveries of(int fresh, LatestVintages vintages) {
        return new TakenDeliveries(
                fresh,
                vintages.deliveries().size() - fresh,
                vintages.duplicates().size(),
                records(Ledger.of(vintages)),
                vintages.deliveries().stream().map(IntakeNotes::file).toList());
    }

    private static DeliveredFile file(Delivery delivery) {
        return new DeliveredFile(
                delivery.path(),
                delivery.digest(),
                delivery.vintage().toString(),
                delivery.bytes(),
                delivery.records());
    }

    private static Map<String, Long> records(List<Ledger.Line> lines) {
        Map<String, Long> records = new LinkedHashMap<>();
        records.put(
                "in",
                lines.stream().mapToLong(line -> line.delivery().records()).sum());
        records.put("facts", sum(lines, Ledger.Line::facts));
        records.put("rejected", sum(lines, Ledger.Line::rejected));
        records.put("superseded", sum(lines, Ledger.Line::superseded));
        records.put("control_totals", sum(lines, Ledger.Line::controlTotals));
        records.put("out_of_range", sum(lines, Ledger.Line::outOfRange));
        records.put("duplicate", sum(lines, Ledger.Line::duplicates));
        return records;
    }

    private static long sum(List<Ledger.Line> lines, Function<Ledger.Line, Amount> which) {
        return lines.stream().map(which).mapToLong(Amount::records).sum();
    }
}
