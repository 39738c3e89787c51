package dev.okrug.release;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.storage.Storage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReproducibilityTest extends Sample {

    private static final Contract NUMBERS = new Contract(
            "numbers",
            "Whole numbers. One row per number.",
            List.of(Field.of("number", FieldType.COUNT, "The number."), Field.of("code", FieldType.CODE, "As text.")),
            List.of("number"));

    @TempDir
    Path output;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7})
    void theNumberOfPartitionsDoesNotShowInTheBytes(int partitions) {
        Manifest one = publish("one", NUMBERS, numbers(20_000).repartition(1, col("code")));
        Manifest other = publish("other", NUMBERS, numbers(20_000).repartition(partitions, col("code")));

        assertThat(other).isEqualTo(one);
    }

    @Test
    void localeAndTimeZoneDoNotShowInTheBytes() {
        Manifest plain = publish("plain", REGION_MONTHLY, trade());
        assertThat(elsewhere(() -> publish("elsewhere", REGION_MONTHLY, trade())))
                .isEqualTo(plain);
    }

    /** Spark would publish a required column where it can prove that there are no nulls. */
    @Test
    void whatSparkProvesAboutNullsDoesNotShowInTheBytes() {
        Dataset<Row> unproven = numbers(1).withColumn("code", col("code"));
        Dataset<Row> proven = spark().range(1).select(col("id").as("number"), lit("0").as("code"));
        assertThat(proven.schema()).isNotEqualTo(unproven.union(nulls()).schema());

        assertThat(publish("proven", NUMBERS, proven)).isEqualTo(publish("unproven", NUMBERS, unproven.union(nulls())));
    }

    private static Dataset<Row> nulls() {
        return table(NUMBERS.schema(), List.of()).where("number is null");
    }

    @Test
    void aTableWithoutRowsHasAFileWithItsColumns() {
        Manifest empty = publish("empty", REGION_MONTHLY, trade(List.of()));

        assertThat(empty.tables().get(0).files())
                .singleElement()
                .satisfies(part -> assertThat(part.rows()).isZero());
        assertThat(Verification.of(storage("empty")).findings()).isEmpty();
    }

    @Test
    void rowGroupsAreBounded() throws IOException {
        Manifest large = publish("large", NUMBERS, numbers(1_100_000));

        String file = "releases/" + large.release() + "/numbers/part-00000.parquet";
        try (ParquetFileReader reader = ParquetFileReader.open(Parquet.file(storage("large"), file))) {
            assertThat(reader.getRowGroups())
                    .extracting(BlockMetaData::getRowCount)
                    .allSatisfy(rows -> assertThat(rows).isLessThanOrEqualTo(TableWriter.ROWS_IN_GROUP))
                    .hasSize(3);
        }
    }

    private static Manifest elsewhere(Supplier<Manifest> act) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            spark().conf().set("spark.sql.session.timeZone", "Asia/Kathmandu");
            return act.get();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            spark().conf().set("spark.sql.session.timeZone", "UTC");
        }
    }

    private static Dataset<Row> numbers(long count) {
        return spark().range(count)
                .select(col("id").as("number"), col("id").cast("string").as("code"));
    }

    private Storage storage(String name) {
        return Storage.of(output.resolve(name).toString());
    }

    private Manifest publish(String name, Contract contract, Dataset<Row> rows) {
        try (ReleaseDraft draft = ReleaseDraft.in(storage(name))) {
            draft.add(contract, sorted(rows));
            return draft.publish("digest-of-inputs", Map.of(), List.of());
        }
    }
}
