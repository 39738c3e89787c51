package dev.okrug.testing.sample;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits a sum by weights so that the parts add up to the cent: what is left over goes to the largest remainders. */
final class Spread {

    private Spread() {}

    static long[] of(long cents, List<Long> weights) {
        BigInteger all = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (all.signum() == 0) {
            throw new IllegalArgumentException("Cannot spread " + Cents.usd(cents) + " USD over nothing");
        }
        long[] parts = new long[weights.size()];
        BigInteger[] remainders = new BigInteger[parts.length];
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] share = BigInteger.valueOf(cents)
                    .multiply(BigInteger.valueOf(weights.get(i)))
                    .divideAndRemainder(all);
            parts[i] = share[0].longValueExact();
            remainders[i] = share[1];
        }
        handOut(
                cents
                        - IntStream.range(0, parts.length)
                                .mapToLong(i -> parts[i])
                                .sum(),
                parts,
                remainders);
        return parts;
    }

    private static void handOut(long left, long[] parts, BigInteger[] remainders) {
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i])
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(left)
                .forEach(i -> parts[i]++);
    }
}
