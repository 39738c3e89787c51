package dev.okrug.job;

import dev.okrug.cube.DeliveryCube;
import dev.okrug.cube.TurnoverCube;
import dev.okrug.delivery.DeliveredPeriod;
import dev.okrug.delivery.Delivery;
import dev.okrug.delivery.LatestVintages;
import dev.okrug.delivery.Store;
import dev.okrug.mart.Cubes;
import dev.okrug.storage.Storage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.SparkSession;

/** Cubes of what the store holds, each made once. */
final class StoredCubes implements Cubes {

    private static final String BY_PARTNER = "partners";

    private final LatestVintages vintages;
    private final Storage storage;
    private final DeliveryCube commodities;
    private final DeliveryCube partners;
    private final Map<String, TurnoverCube> made = new ConcurrentHashMap<>();

    StoredCubes(SparkSession spark, Store store, LatestVintages vintages, Storage storage) {
        this.vintages = vintages;
        this.storage = storage;
        this.commodities = DeliveryCube.in(spark, store.cubesOf(vintages.deliveries()));
        this.partners = DeliveryCube.in(spark, store.partnersOf(vintages.deliveries()));
    }

    @Override
    public List<String> reporters() {
        return vintages.counted().stream()
                .map(each -> each.delivery().reporter())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public TurnoverCube byCommodity(String reporter, Optional<String> partner) {
        List<DeliveredPeriod> counted = vintages.counted(reporter);
        return made.computeIfAbsent(
                reporter + "-" + partner.orElse("all"),
                name -> TurnoverCube.of(name, commodities, counted, records(counted), partner, storage));
    }

    @Override
    public TurnoverCube byPartner(String reporter) {
        List<DeliveredPeriod> counted = vintages.counted(reporter);
        return made.computeIfAbsent(
                reporter + "-" + BY_PARTNER,
                name -> TurnoverCube.ofPartners(name, partners, counted, records(counted), storage));
    }

    private static long records(List<DeliveredPeriod> counted) {
        return counted.stream()
                .map(DeliveredPeriod::delivery)
                .distinct()
                .mapToLong(Delivery::records)
                .sum();
    }
}
