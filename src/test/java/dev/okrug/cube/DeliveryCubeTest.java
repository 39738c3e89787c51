package dev.okrug.cube;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.fact.ScreenedRecords;
import dev.okrug.fact.TradeFacts;
import dev.okrug.testing.SparkTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryCubeTest extends SparkTest {

    @TempDir
    Path folder;

    /** A column that is made and not said would be lost. */
    @Test
    void cubesAreReadBackWithTheColumnsTheyWereMadeWith() {
        DeliveryCube made = DeliveryCube.of(new TradeFacts(table(ScreenedRecords.SCHEMA, List.of())));

        assertThat(DeliveryCube.in(spark(), folder.toString()).rows().schema().catalogString())
                .isEqualTo(made.rows().schema().catalogString());
    }
}
