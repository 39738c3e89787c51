package dev.okrug.complexity;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** How near commodities are to what regions are specialised in, and what they would add (Atlas of Economic Complexity, 2013). */
public final class Opportunities {

    private final Specialisation specialisation;
    private final Proximity proximity;
    private final Complexity complexity;
    private final double[] toAll;
    /** What a commodity's PCI adds to the density-weighted sums of others, by unit of proximity. */
    private final double[] weights;

    private final double[] weightedToAll;

    public Opportunities(Specialisation specialisation, Complexity complexity) {
        this.specialisation = specialisation;
        this.proximity = specialisation.proximityOfCommodities();
        this.complexity = complexity;
        this.toAll = each(proximity::toAll);
        this.weights = each(this::weight);
        this.weightedToAll = each(commodity -> IntStream.range(0, specialisation.commodities())
                .mapToDouble(other -> proximity.of(commodity, other) * weights[other])
                .sum());
    }

    private double[] each(IntToDoubleFunction ofCommodity) {
        return IntStream.range(0, specialisation.commodities())
                .mapToDouble(ofCommodity)
                .toArray();
    }

    private double weight(int commodity) {
        Double ofCommodity = complexity.ofCommodity(commodity);
        return ofCommodity == null || toAll[commodity] == 0 ? 0 : ofCommodity / toAll[commodity];
    }

    /** The part of the commodity's proximity to others that lies with those the region is specialised in; null where it is near none. */
    public Double density(int region, int commodity) {
        if (toAll[commodity] == 0) {
            return null;
        }
        return specialisation
                        .commoditiesOf(region)
                        .mapToDouble(other -> proximity.of(commodity, other))
                        .sum()
                / toAll[commodity];
    }

    /**
     * Complexity outlook (COI): Σ density × PCI over the commodities that the region is not specialised in. Null where there is no
     * complexity.
     */
    public Double outlook(int region) {
        if (complexity.status() != ComplexityStatus.OK || specialisation.diversity(region) == 0) {
            return null;
        }
        return IntStream.range(0, specialisation.commodities())
                .filter(commodity -> toAll[commodity] > 0 && !specialisation.holds(region, commodity))
                .mapToDouble(commodity -> density(region, commodity) * complexity.ofCommodity(commodity))
                .sum();
    }

    /**
     * Opportunity gain (COG) of a commodity that the region is not specialised in: what it would add to the outlook,
     * Σ φ(c, c') / Σφ(·, c') × PCI(c') over the other missing ones, less density × PCI of itself. Null where the region is
     * specialised in it, or there is no complexity.
     */
    public Double gain(int region, int commodity) {
        if (complexity.status() != ComplexityStatus.OK
                || specialisation.holds(region, commodity)
                || toAll[commodity] == 0) {
            return null;
        }
        double ofOwn = specialisation
                .commoditiesOf(region)
                .mapToDouble(other -> proximity.of(commodity, other) * weights[other])
                .sum();
        return weightedToAll[commodity] - ofOwn - density(region, commodity) * complexity.ofCommodity(commodity);
    }
}
