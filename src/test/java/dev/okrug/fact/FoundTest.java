package dev.okrug.fact;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.SparkTest;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FoundTest extends SparkTest {

    /** Of 56 bits with a sign. */
    private static final long LARGEST = (1L << 55) - 1;

    private static final List<Long> VALUES =
            List.of(0L, 1L, -1L, 1_000_000_000_000_000L, -1_000_000_000_000_000L, LARGEST, -LARGEST - 1);

    @Property
    void a_value_survives_beside_every_finding(
            @ForAll @LongRange(min = -LARGEST - 1, max = LARGEST) long value, @ForAll Finding finding) {
        assertThat(Found.value(Found.of(value, finding))).isEqualTo(value);
    }

    @Property
    void two_readings_are_equal_only_where_value_and_finding_are(
            @ForAll @LongRange(min = -3, max = 3) long one,
            @ForAll @LongRange(min = -3, max = 3) long other,
            @ForAll Finding first,
            @ForAll Finding second) {
        assertThat(Found.of(one, first) == Found.of(other, second)).isEqualTo(one == other && first == second);
    }

    @ParameterizedTest
    @EnumSource(Finding.class)
    void columns_take_apart_what_was_packed(Finding finding) {
        List<Long> packed =
                VALUES.stream().map(value -> Found.of(value, finding)).toList();
        Dataset<Row> found = spark().createDataset(packed, Encoders.LONG()).toDF("found");
        assertThat(found.select(Found.value(col("found"))).as(Encoders.LONG()).collectAsList())
                .isEqualTo(VALUES);
        for (Finding other : Finding.values()) {
            assertThat(found.where(Found.is(col("found"), other)).count())
                    .as("%s taken for %s", finding, other)
                    .isEqualTo(other == finding ? VALUES.size() : 0);
        }
    }

    @Test
    void codes_of_findings_differ_and_leave_the_sign_alone() {
        assertThat(Arrays.stream(Finding.values()).map(Finding::code))
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).isBetween(0, 127));
    }
}
