package dev.okrug.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.reference.Reference;
import dev.okrug.testing.SparkTest;
import dev.okrug.testing.Sweep;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twenty thousand deliveries that were good once. Whatever was done to them, none is read wrongly, nothing of them is lost,
 * and who is refused is told why. The number of a round is all that is needed to repeat it.
 */
@Tag("slow")
class HostileDeliveriesTest extends SparkTest {

    private static final int DELIVERIES = 250;

    @TempDir
    Path folder;

    static Stream<Integer> rounds() {
        return IntStream.range(0, Sweep.times(80, 2)).boxed();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void no_delivery_is_read_wrongly(int round) {
        boolean brazilian = round % 4 == 1;
        List<Format> formats = brazilian ? Format.BRAZILIAN : Format.RUSSIAN;
        Random dice = new Random(round);
        List<Bad> deliveries = Stream.generate(() -> Bad.of(Good.any(formats, dice), dice))
                .limit(DELIVERIES)
                .toList();
        Hostile hostile = Hostile.of(
                spark(),
                deliveries.stream()
                        .map(bad -> new Hostile.File(bad.good().format().dialect(), bad.content()))
                        .toList(),
                Reference.load(brazilian ? "br" : "ru"),
                folder);
        assertThat(IntStream.range(0, DELIVERIES)
                        .boxed()
                        .flatMap(each -> objections(each, deliveries.get(each), hostile).stream())
                        .toList())
                .isEmpty();
        assertThat(IntStream.range(0, DELIVERIES).filter(hostile::refused).count())
                .as("deliveries refused")
                .isBetween(DELIVERIES / 10L, DELIVERIES * 3L / 4);
    }

    private static List<String> objections(int number, Bad bad, Hostile hostile) {
        List<String> objections = new ArrayList<>();
        if (hostile.refused(number)) {
            if (!hostile.refusal(number).matches("(?s)Cannot read FILE.*: .{10,}\\.")) {
                objections.add("refused with: " + hostile.refusal(number));
            }
        } else {
            List<Hostile.Screened> screened = hostile.screened(number);
            if (screened.size() != hostile.counted(number)) {
                objections.add(hostile.counted(number) + " records counted, " + screened.size() + " screened");
            }
            objections.addAll(new Oracle(bad).objections(screened));
        }
        return objections.stream()
                .map(objection ->
                        "delivery " + number + " " + bad.good().format().written() + " " + bad.how() + ": " + objection)
                .toList();
    }
}
