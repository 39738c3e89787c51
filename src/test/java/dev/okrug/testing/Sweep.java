package dev.okrug.testing;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of a long sweep is run: all of it, or with {@code -Dokrug.sweep=short} a part that touches its beginning, its end and
 * what lies between.
 */
public final class Sweep {

    private static final boolean SHORT = "short".equals(System.getProperty("okrug.sweep"));

    private Sweep() {}

    /** So many of the cases, evenly spread, where the sweep is short; all of them where it is not. */
    public static <T> List<T> of(List<T> cases, int shortly) {
        if (!SHORT || cases.size() <= shortly) {
            return cases;
        }
        return IntStream.range(0, shortly)
                .mapToObj(each -> cases.get(each * (cases.size() - 1) / Math.max(1, shortly - 1)))
                .toList();
    }

    /** Leaves the test out where the sweep is short. */
    public static void onlyWhole() {
        assumeThat(SHORT).as("a sweep that is short").isFalse();
    }

    /** How often something is repeated. */
    public static int times(int wholly, int shortly) {
        return SHORT ? shortly : wholly;
    }
}
