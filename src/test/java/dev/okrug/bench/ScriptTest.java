package dev.okrug.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {

    @Test
    void everyTimedStatementOfALogIsAStage(@TempDir Path folder) throws IOException {
        Path log = Files.writeString(folder.resolve("duckdb.log"), """
                WARNING: something else took 1 s: twice
                12.30 s: create temp table facts
                0.02 s: copy to region_yearly
                """);
        assertThat(Script.stages(log))
                .containsExactly(
                        Stage.timed("create temp table facts", 12.3), Stage.timed("copy to region_yearly", 0.02));
    }

    @Test
    void aStatementIsCalledAfterWhatItMakes() {
        assertThat(Script.title("create temporary view raw\n    using csv")).isEqualTo("create temporary view raw");
        assertThat(Script.title("create table facts using parquet location '/x/facts' as"))
                .isEqualTo("create table facts");
        assertThat(Script.title("copy (select 1\n from t)\n to '/x/years.parquet' (format parquet)"))
                .isEqualTo("copy to years");
        assertThat(Script.title("set threads = 1")).isEqualTo("set threads = 1");
    }
}
