package dev.okrug.spec;

import java.util.Optional;

/**
 * Whose exports are called exports.
 *
 * @param side the side that flows are seen from
 * @param partner the partner country, ISO 3166-1 alpha-2; present exactly where the side is the partner's
 */
public record Viewpoint(Side side, Optional<String> partner) {

    /** The two sides of a trade. */
    public enum Side {
        /** Exports are what the partner sells to the region. */
        PARTNER,
        /** Exports are what the region sells. */
        REGION
    }

    static Viewpoint of(Optional<String> partner) {
        return new Viewpoint(partner.isPresent() ? Side.PARTNER : Side.REGION, partner);
    }
}
