package dev.okrug.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.CommodityCode;
import dev.okrug.contract.PartnerCode;
import dev.okrug.fact.Facts;
import dev.okrug.fact.Outcome;
import dev.okrug.fact.ScreenedRecords;
import dev.okrug.fact.ScreenedRow;
import dev.okrug.testing.ScreenedRows;
import dev.okrug.testing.SparkTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFileTest extends SparkTest {

    private static final ScreenedRow WITH_ALL = new ScreenedRow(
            7,
            2,
            Outcome.REJECTION,
            5,
            Facts.IMPORT,
            202301,
            1000,
            CommodityCode.of(2208, 4),
            PartnerCode.of("BY"),
            -100,
            0,
            3,
            UTF8String.fromString("кг"),
            UTF8String.fromString("100000001"),
            UTF8String.fromString("a trader"),
            UTF8String.fromString("as delivered"));

    private static final ScreenedRow WITH_LITTLE = new ScreenedRow(
            7,
            3,
            Outcome.FACT,
            0,
            Facts.UNKNOWN_FLOW,
            0,
            0,
            0,
            0,
            ScreenedRow.MISSING,
            ScreenedRow.MISSING,
            ScreenedRow.MISSING,
            null,
            null,
            null,
            null);

    @Test
    void records_are_read_back_as_they_were_kept(@TempDir Path folder) throws IOException {
        String place = folder.resolve("part.parquet").toString();
        try (RecordFile file = new RecordFile(place, new Configuration())) {
            file.add(WITH_ALL);
            file.add(WITH_LITTLE);
        }
        assertThat(ScreenedRows.of(ScreenedRecords.in(spark(), place).rows().collectAsList()))
                .isEqualTo(List.of(WITH_ALL, WITH_LITTLE));
    }
}
