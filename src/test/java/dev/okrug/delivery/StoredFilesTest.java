package dev.okrug.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StoredFilesTest {

    private static final StoredFiles<Integer> FILES = new StoredFiles<>(
            "store",
            new TreeMap<>(Map.of(
                    "a.parquet", new TreeSet<>(List.of(202311, 202312)),
                    "b.parquet", new TreeSet<>(List.of(202312)),
                    "c.parquet", new TreeSet<>())));

    @Test
    void onlyFilesWithAnyOfWhatIsWantedAreNamed() {
        assertThat(FILES.withAny(Set.of(202312))).containsExactly("a.parquet", "b.parquet");
        assertThat(FILES.withAny(Set.of(202311, 202401))).containsExactly("a.parquet");
        assertThat(FILES.withAny(Set.of(202401))).isEmpty();
    }
}
