package dev.okrug.delivery;

import dev.okrug.contract.Fault;
import dev.okrug.storage.Storage;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was taken in together, as a file beside its records.
 *
 * @param files what each task wrote, by the name of its files
 */
record IntakeBook(List<Delivery> deliveries, SortedMap<String, Contents> files) {

    private static final String FILE = "/intake.json";

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    IntakeBook {
        deliveries = List.copyOf(deliveries);
    }

    /** The book of an intake, where it has one. */
    static Optional<IntakeBook> read(Storage storage, String intake) {
        try {
            return storage.read(intake + FILE).map(book -> JSON.readValue(book, IntakeBook.class));
        } catch (JacksonException malformed) {
            throw new Fault(
                    Fault.Kind.STORAGE,
                    "Cannot read the store at " + storage.location(intake) + ": " + malformed.getOriginalMessage()
                            + ". Remove the folder: its deliveries will be read again.");
        }
    }

    /** Whole or not at all: an intake is one as soon as it has its book. */
    void write(Storage storage, String intake) {
        storage.claim(intake + FILE, JSON.writeValueAsBytes(this));
    }
}
