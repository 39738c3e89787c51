package dev.okrug.delivery;

import dev.okrug.contract.Period;

/** A period of a delivery, and whether its facts count. */
public record DeliveredPeriod(Delivery delivery, Period period, Standing standing) {

    public boolean counted() {
        return standing == Standing.COUNTED;
    }

    /** Facts of this period, in records. */
    public long records() {
        return delivery.records(tally -> tally.fact() && tally.period() == period.code());
    }

    /** Facts of this period, in cents. */
    public long cents() {
        return delivery.cents(tally -> tally.fact() && tally.period() == period.code());
    }
}
