package dev.okrug.faults;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import dev.okrug.release.Manifest;
import dev.okrug.release.ReleaseDraft;
import dev.okrug.release.Releases;
import dev.okrug.release.Retention;
import dev.okrug.storage.Storage;
import dev.okrug.testing.Note;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** A release as small as one can be, published as a job does it, but without Spark. */
final class TinyRelease {

    /** How many releases an output keeps. */
    static final int KEPT = 2;

    private static final Contract REGIONS = new Contract(
            "regions",
            "Regions. One row per region.",
            List.of(
                    Field.of("region_code", FieldType.CODE, "OKATO code."),
                    Field.of("region", FieldType.TEXT, "Its name.")),
            List.of("region_code"));

    private static final Contract REGION_YEARLY = new Contract(
            "region_yearly",
            "Turnover of a region. One row per region, year.",
            List.of(
                    Field.of("region_code", FieldType.CODE, "OKATO code."),
                    Field.of("year", FieldType.YEAR, "Year traded in."),
                    Field.of("turnover_usd", FieldType.USD, "Exports and imports.")),
            List.of("region_code", "year"));

    private TinyRelease() {}

    /** Publishes what is made of the inputs, unless it is current already, and says which release is current then. */
    static String publish(Path output, String inputs) {
        Storage storage = Storage.of(output.toString());
        try (ReleaseDraft draft = ReleaseDraft.in(storage)) {
            Optional<Manifest> current = Releases.in(storage).current();
            if (current.isPresent() && current.get().inputs().equals(inputs)) {
                return "unchanged " + current.get().release();
            }
            draft.add(REGIONS, rows(row("45000", "Moscow"), row("01000", "Altai Territory")));
            draft.add(REGION_YEARLY, rows(row("45000", 2024, usd("1200.50")), row("01000", 2024, usd("-7.00"))));
            Manifest published = draft.publish(inputs, Map.of(), List.of(new Note("notes/run-report.json", inputs)));
            draft.clean(new Retention(KEPT, Duration.ZERO), Instant.MAX);
            return "published " + published.release();
        }
    }

    private static TableRows rows(Row... rows) {
        return new TableRows.AtHand(List.of(rows));
    }

    private static Row row(Object... values) {
        return RowFactory.create(values);
    }

    private static BigDecimal usd(String amount) {
        return new BigDecimal(amount);
    }
}
