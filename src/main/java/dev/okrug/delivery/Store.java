package dev.okrug.delivery;

import dev.okrug.storage.Storage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * What was made of deliveries, kept beside the releases so that no delivery is read twice. What one run took in stays
 * together in one immutable folder:
 *
 * <pre>
 * store/intakes/(id)/records/  rejections/  cube/  partners/  intake.json
 * store/examined.json          digests of files, so that unchanged files are not even opened
 * store/answers-(name).json    what large cubes were asked, kept by the cube
 * </pre>
 */
public final class Store {

    private static final String STORE = "store";
    static final String INTAKES = STORE + "/intakes";
    private static final String DRAFT = ".draft";
    static final String RECORDS = "/records";
    static final String REJECTIONS = "/rejections";
    static final String CUBE = "/cube";
    static final String PARTNERS = "/partners";
    static final List<String> PLACES = List.of(RECORDS, REJECTIONS, CUBE, PARTNERS);

    private final Storage storage;
    private Map<String, Kept> kept;

    public Store(Storage storage) {
        this.storage = storage;
    }

    /** A delivery, and the intake that holds its records. */
    private record Kept(Delivery delivery, String intake, IntakeBook book) {}

    /** Every delivery of the store, by key. */
    public Map<String, Delivery> deliveries() {
        Map<String, Delivery> deliveries = new HashMap<>();
        kept().forEach((key, kept) -> deliveries.put(key, kept.delivery()));
        return deliveries;
    }

    /** Read once: whoever writes to the store holds the lease of its output. */
    private Map<String, Kept> kept() {
        if (kept == null) {
            kept = new HashMap<>();
            intakes().forEach(folder -> book(folder).ifPresent(book -> add(book, folder)));
        }
        return kept;
    }

    private List<String> intakes() {
        return storage.list(INTAKES).stream()
                .map(intake -> INTAKES + "/" + intake.name())
                .toList();
    }

    private void add(IntakeBook intake, String folder) {
        intake.deliveries().forEach(delivery -> kept().put(delivery.key(), new Kept(delivery, folder, intake)));
    }

    /**
     * Nothing where the book is missing: it is written last, so the run that took the deliveries in has died. Nothing either
     * where there is only a book: such a run was removed, and woke up late.
     */
    private Optional<IntakeBook> book(String folder) {
        return PLACES.stream().allMatch(place -> storage.exists(folder + place))
                ? IntakeBook.read(storage, folder)
                : Optional.empty();
    }

    /** Where the believed records of deliveries are, each place once. */
    public List<String> recordsOf(List<Delivery> deliveries) {
        return intakesOf(deliveries).keySet().stream()
                .map(folder -> storage.location(folder + RECORDS))
                .toList();
    }

    /** Files with rejected records, by the numbers of their deliveries. */
    public List<StoredFiles<Long>> rejectionsOf(List<Delivery> deliveries) {
        return filesOf(deliveries, REJECTIONS, Contents::rejected);
    }

    /** Files with believed records that name traders, by the numbers of their deliveries. */
    public List<StoredFiles<Long>> tradersOf(List<Delivery> deliveries) {
        return filesOf(deliveries, RECORDS, Contents::traders);
    }

    /** Files with sums by commodity, by the codes of their periods. */
    public List<StoredFiles<Integer>> cubesOf(List<Delivery> deliveries) {
        return filesOf(deliveries, CUBE, Contents::periods);
    }

    /** Files with sums by partner, by the codes of their periods. */
    public List<StoredFiles<Integer>> partnersOf(List<Delivery> deliveries) {
        return filesOf(deliveries, PARTNERS, Contents::periods);
    }

    private <T> List<StoredFiles<T>> filesOf(
            List<Delivery> deliveries, String place, Function<Contents, SortedSet<T>> held) {
        List<StoredFiles<T>> files = new ArrayList<>();
        intakesOf(deliveries).forEach((folder, book) -> {
            SortedMap<String, SortedSet<T>> holds = new TreeMap<>();
            book.files().forEach((name, contents) -> holds.put(name, held.apply(contents)));
            files.add(new StoredFiles<>(storage.location(folder + place), holds));
        });
        return files;
    }

    private SortedMap<String, IntakeBook> intakesOf(List<Delivery> deliveries) {
        SortedMap<String, IntakeBook> intakes = new TreeMap<>();
        deliveries.forEach(delivery -> {
            Kept found = kept().get(delivery.key());
            intakes.put(found.intake(), found.book());
        });
        return intakes;
    }

    /** Removes the intakes that hold none of some deliveries, and returns their folders. */
    public List<String> keepOnly(Set<String> keys) {
        List<String> removed = new ArrayList<>();
        for (String folder : intakes()) {
            List<Delivery> deliveries = book(folder).map(IntakeBook::deliveries).orElse(List.of());
            if (deliveries.stream().map(Delivery::key).noneMatch(keys::contains)) {
                remove(folder);
                removed.add(folder);
            }
        }
        kept = null;
        return removed;
    }

    /** Begins an intake. */
    public IntakeDraft draft() {
        String folder = STORE + "/" + DRAFT + "-" + UUID.randomUUID();
        storage.makeFolder(folder);
        return new IntakeDraft(storage, folder, this::add);
    }

    /** Out of sight in one act: a crash leaves no half intake, and a run that wakes up late cannot keep a part of its draft. */
    private void remove(String folder) {
        String gone = STORE + "/" + DRAFT + "-" + UUID.randomUUID();
        storage.rename(folder, gone);
        storage.delete(gone);
    }

    /** Digests of files that were examined before, as long as nobody touched them since. */
    public List<Examined> examined() {
        return ExaminedFiles.read(storage, STORE);
    }

    /** Also removes what runs that died have left: whoever writes to the store holds the lease of its output. */
    public void remember(List<Examined> examined) {
        storage.makeFolder(STORE);
        for (Storage.Entry entry : storage.list(STORE)) {
            if (entry.name().startsWith(DRAFT)) {
                remove(STORE + "/" + entry.name());
            } else if (Storage.isUnfinished(entry.name())) {
                storage.delete(STORE + "/" + entry.name());
            }
        }
        intakes().stream().filter(intake -> book(intake).isEmpty()).forEach(this::remove);
        ExaminedFiles.write(storage, STORE, examined);
    }
}
