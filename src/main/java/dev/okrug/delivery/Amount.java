package dev.okrug.delivery;

import java.util.stream.Stream;

/** How many records, and what they are worth. */
public record Amount(long records, long cents) {

    public static final Amount NOTHING = new Amount(0, 0);

    static Amount of(Stream<Tally> tallies) {
        return tallies.map(tally -> new Amount(tally.records(), tally.cents())).reduce(NOTHING, Amount::plus);
    }

    public Amount plus(Amount other) {
        return new Amount(Math.addExact(records, other.records), Math.addExact(cents, other.cents));
    }
}
