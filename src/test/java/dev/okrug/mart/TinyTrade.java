package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.Conformed;
import dev.okrug.contract.Contract;
import dev.okrug.contract.TableRows;
import dev.okrug.delivery.Delivery;
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
import dev.okrug.testing.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Marts of a few records that stand in a text table, with figures small enough to be worked out by hand. */
public final class TinyTrade extends SparkTest {

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

    /** So many that the driver does not hold the cube; more would make more blocks, and take longer. */
    private static final long MANY = 1_000_000;

    private static final long LOW_BASE_CENTS = 1_000;
    private static final int TOP = 2;
    private static final SignalSettings SIGNALS = new SignalSettings(new BigDecimal("0.15"), 3, 3);

    private final Basis basis;
    /** The same where the driver has the cube, as it has small ones. */
    private final Basis held;

    private final Map<String, List<Row>> made = new HashMap<>();

    private TinyTrade(Basis basis, Basis held) {
        this.basis = basis;
        this.held = held;
    }

    /** Seen from the regions, all partners together; columns and what they are without a value: {@link TinyRecords}. */
    public static TinyTrade of(String records) {
        return of(records, Optional.empty(), false, settings(List.of(), WatchList.NONE, SIGNALS));
    }

    /** Seen from a partner. */
    static TinyTrade seenFrom(String partner, String records) {
        return of(records, Optional.of(partner), false, settings(List.of(), WatchList.NONE, SIGNALS));
    }

    /** Of countries, each of which reports for itself. */
    static TinyTrade ofCountries(String records) {
        return ofCountries(records, Optional.empty());
    }

    /** The same, seen from a partner. */
    static TinyTrade ofCountriesSeenFrom(String partner, String records) {
        return ofCountries(records, Optional.of(partner));
    }

    private static TinyTrade ofCountries(String records, Optional<String> partner) {
        MartSettings settings = settings(List.of(), WatchList.NONE, SIGNALS, Optional.empty(), true);
        return of(WORLD, COUNTRIES, records, partner, false, settings);
    }

    /** With regions outside of the reference pack as regions of their own. */
    static TinyTrade withOutsideReference(String records) {
        return of(records, Optional.empty(), true, settings(List.of(), WatchList.NONE, SIGNALS));
    }

    /** Held against targets. */
    static TinyTrade with(List<Target> targets, String records) {
        return of(records, Optional.empty(), false, settings(targets, WatchList.NONE, SIGNALS));
    }

    /** With other settings of what is a signal. */
    static TinyTrade with(SignalSettings signals, String records) {
        return of(records, Optional.empty(), false, settings(List.of(), WatchList.NONE, signals));
    }

    /** With commodities that are watched. */
    static TinyTrade watching(WatchList watchList, String records) {
        return of(records, Optional.empty(), false, settings(List.of(), watchList, SIGNALS));
    }

    /** With figures of few traders hidden, seen from a partner. */
    static TinyTrade hiding(Rules rules, String partner, String records) {
        return of(
                records, Optional.of(partner), false, settings(List.of(), WatchList.NONE, SIGNALS, Optional.of(rules)));
    }

    private static MartSettings settings(List<Target> targets, WatchList watchList, SignalSettings signals) {
        return settings(targets, watchList, signals, Optional.empty());
    }

    private static MartSettings settings(
            List<Target> targets, WatchList watchList, SignalSettings signals, Optional<Rules> rules) {
        return settings(targets, watchList, signals, rules, false);
    }

    private static MartSettings settings(
            List<Target> targets,
            WatchList watchList,
            SignalSettings signals,
            Optional<Rules> rules,
            boolean regionsReport) {
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
                regionsReport);
    }

    private static TinyTrade of(
            String text, Optional<String> partner, boolean outsideReference, MartSettings settings) {
        return of(RUSSIA, GROUPS, text, partner, outsideReference, settings);
    }

    private static TinyTrade of(
            Reference reference,
            RegionGroups groups,
            String text,
            Optional<String> partner,
            boolean outsideReference,
            MartSettings settings) {
        TinyRecords records = TinyRecords.of(text, reference);
        List<Delivery> deliveries = records.deliveries();
        LatestVintages vintages = LatestVintages.of(deliveries, List.of(), List.of(), period -> true);
        Storage storage = Storage.of(newFolder().toString());
        LongFunction<Basis> withRecords = count -> new Basis(
                reference,
                new Territory(reference, groups, outsideReference),
                partner,
                TinyRecords.REPORTER,
                TinyCubes.of(records, partner, vintages, count, storage),
                vintages,
                rejected(records),
                new TinyTraders(ScreenedRows.of(records.rows())),
                CommodityNames.of(reference, Optional.empty()),
                settings,
                new Workings(Marts.all().stream()
                        .map(mart -> mart.contract().table())
                        .toList()),
                Optional.empty(),
                Made.NOTHING);
        return new TinyTrade(withRecords.apply(MANY), withRecords.apply(0));
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

    public Basis basis() {
        return basis;
    }

    /** The same where the driver has the cube, of which no answer is kept. */
    Basis held() {
        return held;
    }

    /** Compares the rows of a mart with a text table, by the columns that it names. */
    void assertRows(String mart, String expected) {
        assertRows(mart, "true", expected);
    }

    /** The same for rows that a condition in SQL holds for. */
    void assertRows(String mart, String where, String expected) {
        Tables.assertRows(rows(mart, where), expected);
    }

    List<Row> rows(String mart, String where) {
        Contract contract = mart(mart).contract();
        List<Row> rows = made.computeIfAbsent(mart, name -> make(mart(name)));
        return table(contract.schema(), rows).where(where).collectAsList();
    }

    private static Mart mart(String name) {
        return Marts.named(List.of(name)).get(0);
    }

    /** Those that Spark makes have to come in the order of their key. */
    private static List<Row> rows(Mart mart, Basis basis) {
        TableRows rows = mart.from(basis);
        Contract contract = mart.contract();
        if (!(rows instanceof TableRows.AtHand)) {
            Dataset<Row> inOrder = table(contract.schema(), Conformed.rows(contract, rows.collected()));
            Column[] key = contract.key().stream().map(functions::col).toArray(Column[]::new);
            List<Row> found = inOrder.collectAsList();
            assertThat(found).isEqualTo(inOrder.orderBy(key).collectAsList());
            return found;
        }
        return table(contract.schema(), Conformed.rows(contract, rows.collected()))
                .collectAsList();
    }

    private List<Row> make(Mart mart) {
        List<Row> rows = rows(mart, basis);
        assertThat(rows(mart, held)).containsExactlyInAnyOrderElementsOf(rows);
        Set<List<Object>> keys = new HashSet<>();
        for (Row row : rows) {
            mart.contract().fields().stream()
                    .filter(field -> field.required() && row.getAs(field.name()) == null)
                    .forEach(field -> {
                        throw new AssertionError(field.name() + " is required, but null in " + row);
                    });
            List<Object> key = new ArrayList<>();
            mart.contract().key().forEach(name -> key.add(row.getAs(name)));
            if (!keys.add(key)) {
                throw new AssertionError("two rows with the key of " + row);
            }
        }
        return rows;
    }
}
