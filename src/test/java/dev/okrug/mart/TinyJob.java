package dev.okrug.mart;

import dev.okrug.delivery.LatestVintages;
import dev.okrug.delivery.RejectedRecord;
import dev.okrug.delivery.RejectedRecords;
import dev.okrug.disclosure.Rules;
import dev.okrug.reference.Reference;
import dev.okrug.reference.RegionGroup;
import dev.okrug.reference.RegionGroups;
import dev.okrug.reference.Sectors;
import dev.okrug.reference.Target;
import dev.okrug.reference.WatchList;
import dev.okrug.storage.Storage;
import dev.okrug.testing.ScreenedRows;
import dev.okrug.testing.SparkTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;

/** What a job says of a few records. Where it says nothing, it looks at Russia from its regions, all partners together. */
final class TinyJob extends SparkTest {

    private static final Reference RUSSIA = Reference.load("ru");
    /** Altai Krai is in both, as groups may overlap. */
    private static final RegionGroups GROUPS = new RegionGroups(
            List.of(
                    new RegionGroup("MIDDLE", "Middle", Set.of(1000, 4000)),
                    new RegionGroup("SOUTH", "South", Set.of(1000, 3000))),
            "");

    private static final Reference WORLD = Reference.load("world");
    /** Belarus, Kazakhstan and Armenia. */
    private static final RegionGroups COUNTRIES =
            new RegionGroups(List.of(new RegionGroup("UNION", "Union", Set.of(112, 398, 51))), "");

    private static final long LOW_BASE_CENTS = 1_000;
    private static final int TOP = 2;

    private Reference reference = RUSSIA;
    private RegionGroups groups = GROUPS;
    private Optional<String> partner = Optional.empty();
    private boolean outsideReference;
    private List<Target> targets = List.of();
    private WatchList watchList = WatchList.NONE;
    private SignalSettings signals = new SignalSettings(new BigDecimal("0.15"), 3, 3);
    private Optional<Rules> rules = Optional.empty();

    /** Of countries, each of which reports for itself. */
    TinyJob ofCountries() {
        reference = WORLD;
        groups = COUNTRIES;
        return this;
    }

    TinyJob seenFrom(String code) {
        partner = Optional.of(code);
        return this;
    }

    TinyJob withOutsideReference() {
        outsideReference = true;
        return this;
    }

    TinyJob with(List<Target> promised) {
        targets = promised;
        return this;
    }

    TinyJob with(SignalSettings settings) {
        signals = settings;
        return this;
    }

    TinyJob watching(WatchList list) {
        watchList = list;
        return this;
    }

    TinyJob hiding(Rules ofFewTraders) {
        rules = Optional.of(ofFewTraders);
        return this;
    }

    TinyTrade of(String text) {
        TinyRecords records = TinyRecords.of(text, reference);
        return new TinyTrade(count -> basis(records, count));
    }

    /** @param count how many records there are said to be */
    private Basis basis(TinyRecords records, long count) {
        LatestVintages vintages = LatestVintages.of(records.deliveries(), List.of(), List.of(), period -> true);
        return new Basis(
                reference,
                new Territory(reference, groups, outsideReference),
                partner,
                TinyRecords.REPORTER,
                TinyCubes.of(
                        records,
                        partner,
                        vintages,
                        count,
                        Storage.of(newFolder().toString())),
                vintages,
                rejected(records),
                new TinyTraders(ScreenedRows.of(records.rows())),
                CommodityNames.of(reference, Optional.empty()),
                settings(),
                new Workings(Marts.all().stream()
                        .map(mart -> mart.contract().table())
                        .toList()),
                Optional.empty(),
                Made.NOTHING);
    }

    private MartSettings settings() {
        return new MartSettings(
                "tiny",
                LOW_BASE_CENTS,
                TOP,
                Sectors.of(RUSSIA, Optional.empty()),
                targets,
                watchList,
                signals,
                List.of(),
                rules,
                reference.regionsReport());
    }

    /** What large cubes were asked is kept there. */
    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "tiny")), "trade");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static RejectedRecords rejected(TinyRecords records) {
        return deliveries -> JavaSparkContext.fromSparkContext(spark().sparkContext())
                .parallelize(ScreenedRows.of(records.rows()).stream()
                        .filter(row -> row.isRejection() && deliveries.contains(row.delivery()))
                        .map(row -> new RejectedRecord(
                                row.delivery(),
                                row.line(),
                                row.rules(),
                                row.cents(),
                                Objects.toString(row.raw(), null)))
                        .toList());
    }
}
