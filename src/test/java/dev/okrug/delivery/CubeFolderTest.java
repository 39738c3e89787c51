package dev.okrug.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CubeFolderTest {

    private static final CubeFolder FOLDER = new CubeFolder(
            "store",
            new TreeMap<>(Map.of(
                    "a.parquet", new TreeSet<>(List.of(202311, 202312)),
                    "b.parquet", new TreeSet<>(List.of(202312)),
                    "c.parquet", new TreeSet<>())));

    @Test
    void onlyFilesWithOneOfThePeriodsAreNamed() {
        assertThat(FOLDER.filesOf(Set.of(202312))).contains("{a.parquet,b.parquet}");
        assertThat(FOLDER.filesOf(Set.of(202311, 202401))).contains("{a.parquet}");
        assertThat(FOLDER.filesOf(Set.of(202401))).isEmpty();
    }
}
