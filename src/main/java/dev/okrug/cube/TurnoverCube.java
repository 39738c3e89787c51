package dev.okrug.cube;

import dev.okrug.contract.Digest;
import dev.okrug.delivery.DeliveredPeriod;
import dev.okrug.storage.Storage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Turnover of one reporter by region, period and commodity or partner, exports and imports seen from one side.
 */
public final class TurnoverCube {

    /** With fewer records the driver holds the cube. */
    private static final long MANY_RECORDS = 200_000;

    /** Part of every recipe: raise it when something else is made of the same deliveries. */
    private static final String VERSION = "2";

    private final String name;
    private final SparkCubeRows stored;
    private final List<DeliveredPeriod> counted;
    private final long records;
    private final Optional<String> partner;
    private final Storage storage;
    private final Grain grain;
    private CubeRows rows;
    private List<RegionPeriod> byRegion;

    private TurnoverCube(
            String name,
            SparkCubeRows stored,
            List<DeliveredPeriod> counted,
            long records,
            Optional<String> partner,
            Storage storage,
            Grain grain) {
        this.name = name;
        this.stored = stored;
        this.counted = List.copyOf(counted);
        this.records = records;
        this.partner = partner;
        this.storage = storage;
        this.grain = grain;
    }

    /**
     * What counts of the deliveries, by commodity.
     *
     * @param name of the cube among those of the storage
     * @param records how many the deliveries hold
     * @param partner whose trade with the regions is asked for, and from whose side; empty for all partners, from the
     *     regions' side
     * @param storage that holds the deliveries, and keeps what large cubes were asked
     */
    public static TurnoverCube of(
            String name,
            DeliveryCube deliveries,
            List<DeliveredPeriod> counted,
            long records,
            Optional<String> partner,
            Storage storage) {
        return new TurnoverCube(
                name,
                new SparkCubeRows(deliveries, new SeenRows(counted, partner)),
                counted,
                records,
                partner,
                storage,
                Grain.COMMODITY);
    }

    /**
     * What counts of the deliveries, by partner, from the regions' side.
     *
     * @param name of the cube among those of the storage
     * @param deliveries their sums by partner
     * @param records how many the deliveries hold
     * @param storage that holds the deliveries, and keeps what large cubes were asked
     */
    public static TurnoverCube ofPartners(
            String name, DeliveryCube deliveries, List<DeliveredPeriod> counted, long records, Storage storage) {
        return new TurnoverCube(
                name,
                new SparkCubeRows(deliveries, new SeenRows(counted, Optional.empty())),
                counted,
                records,
                Optional.empty(),
                storage,
                Grain.PARTNER);
    }

    /** How many the deliveries hold: the cube has no more rows. */
    public long records() {
        return records;
    }

    private boolean isHeld() {
        return records < MANY_RECORDS;
    }

    /** All of it. Small cubes are read when first asked for, others whenever asked: Parquet is read as quickly. */
    public synchronized CubeRows rows() {
        if (rows == null) {
            rows = isHeld() ? HeldCubeRows.of(stored, grain) : stored;
        }
        return rows;
    }

    /** One per region and period: few however many records there are, so the driver has them. Added up when asked for. */
    public synchronized List<RegionPeriod> byRegion() {
        if (byRegion == null) {
            SortedMap<Integer, String> recipes = new TreeMap<>();
            years().forEach(year -> recipes.put(year, recipe(Set.of(year))));
            byRegion = answers(new YearlyQuestion<>(
                            "region-periods",
                            RegionPeriod.class,
                            each -> each.period().year(),
                            recipes,
                            years -> rows().answers(new RegionPeriods(years))))
                    .stream()
                    .sorted(Comparator.comparing(RegionPeriod::period).thenComparing(RegionPeriod::region))
                    .toList();
        }
        return byRegion;
    }

    private SortedSet<Integer> years() {
        return counted.stream().map(each -> each.period().year()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Digest of what counts of some years, and of whose side it is seen from. */
    public String recipe(Set<Integer> years) {
        SortedSet<String> parts = new TreeSet<>();
        counted.stream()
                .filter(each -> years.contains(each.period().year()))
                .forEach(each ->
                        parts.add(each.delivery().key() + " " + each.period().code() + " " + each.flow()));
        return Digest.of(VERSION + "\n" + partner.orElse("") + "\n" + String.join("\n", parts));
    }

    /** All answers. A large cube is asked for those years only of which none were kept. */
    public <T> List<T> answers(YearlyQuestion<T> question) {
        return isHeld()
                ? question.asking().apply(question.recipes().keySet())
                : new KeptAnswers(storage, question.name() + "-" + name).of(question);
    }
}
