package dev.okrug.delivery;

import dev.okrug.storage.Storage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What was made of deliveries, kept beside the releases so that no delivery is read twice. What one run took in stays
 * together in one immutable folder:
 *
 * <pre>
 * store/intakes/(id)/records/  rejections/  cube/  intake.json
 * store/examined.json          digests of files, so that unchanged files are not even opened
 * </pre>
 */
public final class Store {

    private static final String STORE = "store";
    private static final String INTAKES = STORE + "/intakes";
    private static final String DRAFT = ".draft";
    private static final String RECORDS = "/records";
    private static final String REJECTIONS = "/rejections";
    private static final String CUBE = "/cube";
    private static final List<String> PLACES = List.of(RECORDS, REJECTIONS, CUBE);

    private final Storage storage;
    private Map<String, Kept> kept;

    public Store(Storage storage) {
        this.storage = storage;
    }

    /** A delivery, and the intake that holds its records. */
    private record Kept(Delivery delivery, String intake) {}

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
        intake.deliveries().forEach(delivery -> kept().put(delivery.key(), new Kept(delivery, folder)));
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
        return placesOf(deliveries, RECORDS);
    }

    /** Where the rejected records of deliveries are, each place once. */
    public List<String> rejectionsOf(List<Delivery> deliveries) {
        return placesOf(deliveries, REJECTIONS);
    }

    /** Where the cubes of deliveries are, each place once. */
    public List<String> cubesOf(List<Delivery> deliveries) {
        return placesOf(deliveries, CUBE);
    }

    private List<String> placesOf(List<Delivery> deliveries, String what) {
        return deliveries.stream()
                .map(delivery -> storage.location(kept().get(delivery.key()).intake() + what))
                .distinct()
                .sorted()
                .toList();
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
    public Draft draft() {
        Draft draft = new Draft(STORE + "/" + DRAFT + "-" + UUID.randomUUID());
        storage.makeFolder(draft.folder);
        return draft;
    }

    /** Out of sight in one act: a crash leaves no half intake, and a run that wakes up late cannot keep a part of its draft. */
    private void remove(String folder) {
        String gone = STORE + "/" + DRAFT + "-" + UUID.randomUUID();
        storage.rename(folder, gone);
        storage.delete(gone);
    }

    /** An intake in the making: Spark writes to its places, then it is kept. */
    public final class Draft {

        private final String folder;

        private Draft(String folder) {
            this.folder = folder;
        }

        public String records() {
            return storage.location(folder + RECORDS);
        }

        public String rejections() {
            return storage.location(folder + REJECTIONS);
        }

        public String cube() {
            return storage.location(folder + CUBE);
        }

        /**
         * Makes the intake part of the store, all of it or nothing.
         *
         * @param files names of those that were written to their end; others are of attempts that failed
         */
        public void keep(Set<String> files, List<Delivery> deliveries) {
            IntakeBook intake = new IntakeBook(deliveries);
            PLACES.forEach(place -> keepOnly(files, folder + place));
            storage.sync(folder);
            storage.makeFolder(INTAKES);
            String kept = INTAKES + "/"
                    + Keys.digest(
                            deliveries.stream().map(Delivery::key).sorted().toList());
            storage.rename(folder, kept);
            storage.sync(INTAKES);
            // Last, and whole or not at all: not every storage renames a folder in one act.
            intake.write(storage, kept);
            add(intake, kept);
        }
    }

    private void keepOnly(Set<String> files, String folder) {
        for (Storage.Entry entry : storage.list(folder)) {
            if (files.contains(entry.name())) {
                storage.sync(folder + "/" + entry.name());
            } else {
                storage.delete(folder + "/" + entry.name());
            }
        }
        storage.sync(folder);
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
