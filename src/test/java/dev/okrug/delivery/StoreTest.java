package dev.okrug.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.storage.Storage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    @TempDir
    Path output;

    @Test
    void anIntakeWithoutItsBookIsNoneAndGivesWayToTheNext() {
        Storage storage = Storage.of(output.toString());
        storage.makeFolder("store/intakes/unfinished/records");
        Store store = new Store(storage);

        assertThat(store.deliveries()).isEmpty();
        store.draft();

        assertThat(storage.list("store/intakes")).isEmpty();
    }
}
