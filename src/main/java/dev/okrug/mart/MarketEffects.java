package dev.okrug.mart;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * What the change of a partner's trade with a market is made of (constant market share: Tyszynski 1951), in whole cents that
 * add up to the change. With value V of the partner and M of all partners in a commodity, W of all partners in all
 * commodities, and 0 for the year before:
 *
 * @param market V₀ · (W/W₀ − 1): what it would be had the partner grown as all trade did
 * @param composition V₀ · (M/M₀ − W/W₀): what lies in the commodities that it deals in
 * @param competitiveness V − V₀ · M/M₀: the rest, which is gained or lost against other partners
 */
record MarketEffects(long market, long composition, long competitiveness) {

    static final MarketEffects NOTHING = new MarketEffects(0, 0, 0);

    /**
     * Of one commodity.
     *
     * @param value of the partner
     * @param commodity of all partners in the commodity
     * @param whole of all partners in all commodities
     * @param comparable whether the years can be compared, and the base of all is above zero; else there are none
     */
    static MarketEffects of(Change value, Change commodity, Change whole, boolean comparable) {
        if (!comparable) {
            return NOTHING;
        }
        long market = part(value.base(), whole.difference(), whole.base());
        // Of what nobody traded before, nothing can have grown.
        long ofCommodity = commodity.base() > 0 ? part(value.base(), commodity.difference(), commodity.base()) : market;
        return new MarketEffects(
                market, Math.subtractExact(ofCommodity, market), Math.subtractExact(value.difference(), ofCommodity));
    }

    /** A figure and the same a year before, in cents. */
    record Change(long cents, long base) {
        long difference() {
            return Math.subtractExact(cents, base);
        }

        Change plus(Change other) {
            return new Change(Math.addExact(cents, other.cents), Math.addExact(base, other.base));
        }
    }

    /** base · difference / whole, half even. */
    private static long part(long base, long difference, long whole) {
        BigInteger product = BigInteger.valueOf(base).multiply(BigInteger.valueOf(difference));
        return new BigDecimal(product)
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    MarketEffects plus(MarketEffects other) {
        return new MarketEffects(
                Math.addExact(market, other.market),
                Math.addExact(composition, other.composition),
                Math.addExact(competitiveness, other.competitiveness));
    }
}
