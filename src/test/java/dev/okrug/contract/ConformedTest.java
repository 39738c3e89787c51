package dev.okrug.contract;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.SparkTest;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class ConformedTest extends SparkTest {

    private static final Contract NUMBERS = new Contract(
            "numbers",
            "Whole numbers. One row per number.",
            List.of(Field.of("number", FieldType.COUNT, "The number."), Field.of("code", FieldType.CODE, "As text.")),
            List.of("number"));

    @Test
    void columnsComeInTheOrderOfTheContractWithItsSentences() {
        Dataset<Row> other =
                spark().range(2).select(lit("x").as("code"), col("id").as("number"));

        assertThat(Conformed.rows(NUMBERS, other).schema()).isEqualTo(NUMBERS.schema());
    }

    @Test
    void noRowIsAddedOrLost() {
        Dataset<Row> three = spark().range(3).select(col("id").as("number"), lit("x").as("code"));

        assertThat(Conformed.rows(NUMBERS, three).sort("number").collectAsList())
                .extracting(row -> row.getLong(0))
                .containsExactly(0L, 1L, 2L);
    }
}
