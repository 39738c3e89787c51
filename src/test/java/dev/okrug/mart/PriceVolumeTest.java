package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.okrug.mart.PriceVolume.Weighed;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PriceVolumeTest {

    /**
     * Of apples, 10 kg at 1 became 20 kg at 1.5; of pears, 10 kg at 2 became 5 kg at 4. At prices of the base the new goods cost
     * 20 + 10 = 30 as the old ones did, at new prices the old goods cost 15 + 40 = 55, and the new ones 30 + 20 = 50.
     */
    @Test
    void pricesAndVolumesAreWorkedOutByHand() {
        PriceVolume index = new PriceVolume();
        index.add(new Weighed(30, 20), new Weighed(10, 10));
        index.add(new Weighed(20, 5), new Weighed(20, 10));

        assertThat(index.priceLaspeyres()).isCloseTo(55.0 / 30, within(1e-15));
        assertThat(index.pricePaasche()).isCloseTo(50.0 / 30, within(1e-15));
        assertThat(index.volumeLaspeyres()).isCloseTo(30.0 / 30, within(1e-15));
        assertThat(index.volumePaasche()).isCloseTo(50.0 / 55, within(1e-15));
        assertThat(index.priceFisher()).isCloseTo(Math.sqrt(55.0 / 30 * 50 / 30), within(1e-15));
        assertThat(index.items()).isEqualTo(2);
    }

    @Property
    void fishersIndicesMultiplyToTheChangeOfValue(
            @ForAll @Size(min = 1, max = 50) List<@LongRange(min = 1, max = 1_000_000_000) Long> numbers) {
        PriceVolume index = new PriceVolume();
        for (int i = 0; i < numbers.size(); i++) {
            index.add(
                    new Weighed(numbers.get(i), numbers.get((i + 1) % numbers.size())),
                    new Weighed(numbers.get((i + 2) % numbers.size()), numbers.get((i + 3) % numbers.size())));
        }
        double change = index.value() / index.base();
        assertThat(index.priceFisher() * index.volumeFisher()).isCloseTo(change, within(1e-12 * change));
    }
}
