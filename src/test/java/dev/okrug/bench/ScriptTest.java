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
                12.30 s: create temp table facts as
                0.02 s: copy (select 1
                """);
        assertThat(Script.stages(log))
                .containsExactly(Stage.timed("create temp table facts as", 12.3), Stage.timed("copy (select 1", 0.02));
    }
}
