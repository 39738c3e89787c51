package dev.okrug.delivery;

import dev.okrug.storage.Storage;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Digests of files that were examined before, as a file of the store; whoever loses it only examines them again. */
final class ExaminedFiles {

    private static final String BOOK = "/examined.json";

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private ExaminedFiles() {}

    static List<Examined> read(Storage storage, String store) {
        Optional<byte[]> content = storage.read(store + BOOK);
        try {
            return content.isEmpty() ? List.of() : List.of(JSON.readValue(content.get(), Examined[].class));
        } catch (JacksonException malformed) {
            return List.of();
        }
    }

    static void write(Storage storage, String store, List<Examined> examined) {
        storage.replaceAtomically(store + BOOK, JSON.writeValueAsBytes(examined));
    }
}
