package dev.okrug.delivery;

import java.io.Serializable;

/**
 * What a trader traded, by a believed record.
 *
 * @param period code of a {@link dev.okrug.contract.Period}
 * @param flow as in {@link dev.okrug.fact.Facts}
 * @param region id of the reference pack
 * @param partner see {@link dev.okrug.contract.PartnerCode}
 * @param trader its number, or its name where it has none; never published
 */
public record TraderRecord(
        long delivery, int period, int flow, int region, long commodity, int partner, long cents, String trader)
        implements Serializable {}
