package dev.okrug.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KeyedSumsTest {

    @Test
    void sumsAreThoseOfAMapAndKeysComeInOrder() {
        Random random = new Random(3);
        KeyedSums sums = new KeyedSums(2);
        Map<Long, Long> expected = new TreeMap<>();
        for (int i = 0; i < 100_000; i++) {
            long key = random.nextInt(20_000) * 1_000_000_000_000L;
            int place = sums.place(key);
            sums.add(place, i);
            sums.add(place + 1, -1);
            expected.merge(key, (long) i, Long::sum);
        }
        assertThat(sums.size()).isEqualTo(expected.size());
        assertThat(sums.keys())
                .containsExactly(
                        expected.keySet().stream().mapToLong(key -> key).toArray());
        expected.forEach((key, sum) ->
                assertThat(sums.sum(sums.place(key))).as("key " + key).isEqualTo(sum));
    }

    @Test
    void nothingIsLeftAfterClearing() {
        KeyedSums sums = new KeyedSums(1);
        sums.add(sums.place(0), 5);
        sums.clear();
        assertThat(sums.keys()).isEmpty();
        assertThat(sums.sum(sums.place(0))).isZero();
    }

    @Test
    void aSumThatALongCannotHoldIsAFault() {
        KeyedSums sums = new KeyedSums(1);
        sums.add(sums.place(7), Long.MAX_VALUE);
        assertThatThrownBy(() -> sums.add(sums.place(7), 1)).isInstanceOf(ArithmeticException.class);
    }
}
