package dev.okrug.delivery;

import dev.okrug.contract.Period;

/**
 * A flow of a period of a delivery, and whether its facts count.
 *
 * @param flow as in {@link dev.okrug.fact.Facts}
 */
public record DeliveredPeriod(Delivery delivery, Period period, int flow, Standing standing) {

    public boolean counted() {
        return standing == Standing.COUNTED;
    }

    /** The facts that stand or fall together. */
    public Amount facts() {
        return Amount.of(delivery.tallies().stream().filter(this::holds));
    }

    boolean holds(Tally tally) {
        return tally.fact() && tally.period() == period.code() && tally.flow() == flow;
    }
}
