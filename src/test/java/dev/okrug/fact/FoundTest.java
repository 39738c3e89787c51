package dev.okrug.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class FoundTest {

    /** Of 56 bits with a sign. */
    private static final long LARGEST = (1L << 55) - 1;

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

    @Property
    void a_finding_is_told_from_every_other(
            @ForAll @LongRange(min = -LARGEST - 1, max = LARGEST) long value,
            @ForAll Finding finding,
            @ForAll Finding other) {
        assertThat(Found.is(Found.of(value, finding), other)).isEqualTo(other == finding);
    }

    @Test
    void codes_of_findings_differ_and_leave_the_sign_alone() {
        assertThat(Arrays.stream(Finding.values()).map(Finding::code))
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).isBetween(0, 127));
    }
}
