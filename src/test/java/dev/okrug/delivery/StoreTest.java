package dev.okrug.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.storage.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    @TempDir
    Path output;

    @Test
    void whatADeadRunLeftIsRemovedByTheNext() throws IOException {
        Files.createDirectories(output.resolve("store/.draft/records/_temporary"));
        Files.write(output.resolve("store/.examined.json.5d3f.tmp"), new byte[] {1});
        Storage storage = Storage.of(output.toString());

        new Store(storage).remember(List.of());

        assertThat(storage.list("store").stream().map(Storage.Entry::name)).containsExactly("examined.json");
    }

    @Test
    void anIntakeWithoutItsBookIsNoneAndGivesWayToTheNext() {
        Storage storage = Storage.of(output.toString());
        storage.makeFolder("store/intakes/unfinished/records");
        Store store = new Store(storage);

        assertThat(store.deliveries()).isEmpty();
        store.remember(List.of());

        assertThat(storage.list("store/intakes")).isEmpty();
    }
}
