package dev.okrug.source;

import java.util.List;

/** Deliveries that are written in the same dialect. */
public record RawDeliveries(Profile dialect, List<RawDelivery> deliveries) {

    public RawDeliveries {
        deliveries = List.copyOf(deliveries);
    }
}
