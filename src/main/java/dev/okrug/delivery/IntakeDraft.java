package dev.okrug.delivery;

import dev.okrug.storage.Storage;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;

/** An intake in the making: Spark writes to its places, then it is kept. */
public final class IntakeDraft {

    private final Storage storage;
    private final String folder;
    private final BiConsumer<IntakeBook, String> store;

    /** @param store takes the book of the intake and its folder, once it is kept */
    IntakeDraft(Storage storage, String folder, BiConsumer<IntakeBook, String> store) {
        this.storage = storage;
        this.folder = folder;
        this.store = store;
    }

    public String records() {
        return storage.location(folder + Store.RECORDS);
    }

    public String rejections() {
        return storage.location(folder + Store.REJECTIONS);
    }

    public String cube() {
        return storage.location(folder + Store.CUBE);
    }

    public String partners() {
        return storage.location(folder + Store.PARTNERS);
    }

    /**
     * Makes the intake part of the store, all of it or nothing.
     *
     * @param files those that were written to their end, by name; others are of attempts that failed
     */
    public void keep(SortedMap<String, Contents> files, List<Delivery> deliveries) {
        IntakeBook intake = new IntakeBook(deliveries, files);
        Store.PLACES.forEach(place -> keepOnly(files.keySet(), folder + place));
        storage.sync(folder);
        storage.makeFolder(Store.INTAKES);
        String kept = Store.INTAKES + "/"
                + Keys.digest(deliveries.stream().map(Delivery::key).sorted().toList());
        storage.rename(folder, kept);
        storage.sync(Store.INTAKES);
        // Last, and whole or not at all: not every storage renames a folder in one act.
        intake.write(storage, kept);
        store.accept(intake, kept);
    }

    private void keepOnly(Set<String> files, String place) {
        for (Storage.Entry entry : storage.list(place)) {
            if (files.contains(entry.name())) {
                storage.sync(place + "/" + entry.name());
            } else {
                storage.delete(place + "/" + entry.name());
            }
        }
        storage.sync(place);
    }
}
