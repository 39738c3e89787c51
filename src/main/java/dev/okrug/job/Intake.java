package dev.okrug.job;

import dev.okrug.contract.PartnerCode;
import dev.okrug.cube.DeliveryCube;
import dev.okrug.delivery.Arrival;
import dev.okrug.delivery.Contents;
import dev.okrug.delivery.Delivery;
import dev.okrug.delivery.Duplicate;
import dev.okrug.delivery.IntakeDraft;
import dev.okrug.delivery.Keys;
import dev.okrug.delivery.Plausibility;
import dev.okrug.delivery.PriceSheet;
import dev.okrug.delivery.Store;
import dev.okrug.delivery.Tallies;
import dev.okrug.delivery.Tally;
import dev.okrug.fact.ScreenedRecords;
import dev.okrug.fact.ScreenedRow;
import dev.okrug.fact.Screening;
import dev.okrug.reference.PlausibleUnitValues;
import dev.okrug.reference.Reference;
import dev.okrug.source.Profile;
import dev.okrug.source.RawDeliveries;
import dev.okrug.source.RawDelivery;
import dev.okrug.source.RawRecords;
import dev.okrug.storage.HadoopSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/** Takes deliveries in: reads those that the store does not know, all in one pass, and keeps what was made of them. */
final class Intake {

    private final SparkSession spark;
    private final Store store;
    private final Reference reference;
    private final Optional<String> partner;
    private final Progress progress;

    /** @param partner the partner that the job looks at, if it looks at one */
    Intake(SparkSession spark, Store store, Reference reference, Optional<String> partner, Progress progress) {
        this.spark = spark;
        this.store = store;
        this.reference = reference;
        this.partner = partner;
        this.progress = progress;
    }

    /**
     * The deliveries of a job, and the files that only repeat one of them.
     *
     * @param fresh how many of the deliveries the store did not know
     */
    record Taken(List<Delivery> deliveries, List<Duplicate> duplicates, int fresh) {}

    Taken take(List<Arrival> arrivals) {
        progress.stage("examining deliveries");
        Sorting sorting = Sorting.of(
                arrivals,
                store.examined(),
                store.deliveries().keySet(),
                new Keys(reference.digest(), partner),
                spark.sparkContext().hadoopConfiguration(),
                files -> Examinations.of(spark, files));
        store.remember(sorting.examined());
        progress.done(arrivals.size() - sorting.unknown().size(), arrivals.size());
        if (!sorting.unknown().isEmpty()) {
            progress.stage("reading deliveries");
            read(sorting.unknown());
        }
        return taken(sorting, store.deliveries());
    }

    static Taken taken(Sorting sorting, Map<String, Delivery> known) {
        List<Delivery> deliveries = new ArrayList<>();
        List<Duplicate> duplicates = new ArrayList<>();
        sorting.paths().forEach((key, path) -> deliveries.add(known.get(key).at(path)));
        deliveries.sort(Comparator.comparing(Delivery::path));
        sorting.repeats().forEach((path, key) -> duplicates.add(new Duplicate(path, known.get(key))));
        return new Taken(deliveries, duplicates, sorting.unknown().size());
    }

    private void read(Map<String, Sorting.Unknown> unknown) {
        IntakeDraft draft = store.draft();
        PlausibleUnitValues usual = PlausibleUnitValues.load();
        IntakeTask task = new IntakeTask(
                draft.records(),
                draft.rejections(),
                draft.cube(),
                draft.partners(),
                partner.map(PartnerCode::of).orElse(DeliveryCube.OTHERS),
                new PriceSheet.Limits(usual),
                JavaSparkContext.fromSparkContext(spark.sparkContext())
                        .broadcast(new SerializableConfiguration(HadoopSettings.shared())));
        List<IntakeTask.Part> parts =
                screened(unknown).mapPartitionsWithIndex(task, false).collect();
        Plausibility.prove(
                parts.stream().flatMap(part -> part.prices().stream()),
                ScreenedRecords.in(spark, draft.records()),
                usual,
                arrivals(unknown));
        List<Tally> tallies = Tallies.sum(parts.stream().flatMap(part -> part.tallies().stream()));
        SortedMap<String, Contents> files = new TreeMap<>();
        parts.forEach(part -> files.put(part.file(), part.contents()));
        draft.keep(files, deliveries(unknown, tallies));
    }

    private static Map<Long, Arrival> arrivals(Map<String, Sorting.Unknown> unknown) {
        Map<Long, Arrival> arrivals = new TreeMap<>();
        unknown.forEach((key, each) -> arrivals.put(Delivery.number(key), each.arrival()));
        return arrivals;
    }

    private JavaRDD<ScreenedRow> screened(Map<String, Sorting.Unknown> unknown) {
        Map<Profile, List<RawDelivery>> byDialect = new LinkedHashMap<>();
        unknown.forEach((key, each) -> byDialect
                .computeIfAbsent(each.arrival().dialect(), dialect -> new ArrayList<>())
                .add(each.raw(key)));
        List<RawDeliveries> deliveries = byDialect.entrySet().stream()
                .map(each -> new RawDeliveries(each.getKey(), each.getValue()))
                .toList();
        return Screening.of(RawRecords.of(spark, deliveries), reference);
    }

    private static List<Delivery> deliveries(Map<String, Sorting.Unknown> unknown, List<Tally> tallies) {
        Map<Long, List<Tally>> byDelivery = tallies.stream().collect(Collectors.groupingBy(Tally::delivery));
        List<Delivery> deliveries = new ArrayList<>();
        unknown.forEach((key, each) -> {
            Delivery delivery = each.delivery(key, byDelivery.getOrDefault(Delivery.number(key), List.of()));
            delivery.proveComplete();
            deliveries.add(delivery);
        });
        return deliveries;
    }
}
