package dev.okrug.mart;

import dev.okrug.complexity.Complexity;
import dev.okrug.complexity.ComplexityStatus;
import dev.okrug.complexity.Opportunities;
import dev.okrug.complexity.Specialisation;
import dev.okrug.complexity.SpectralSolver;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Complexity of all regions and headings in a year, of one flow.
 *
 * @param covered the part of the whole flow that it is worked out of
 */
record YearComplexity(int year, Flow flow, Double covered, List<OfRegion> regions, List<OfCommodity> commodities)
        implements Serializable {

    /** Of a region, buckets left out; the density is the mean over headings that it is not specialised in. */
    record OfRegion(
            String code,
            String name,
            int diversity,
            Double index,
            ComplexityStatus status,
            Double density,
            Double outlook)
            implements Serializable {}

    /** Of a heading. */
    record OfCommodity(String code, int ubiquity, Double index, ComplexityStatus status) implements Serializable {}

    static YearComplexity of(HeadingTrade trade) {
        return of(trade, SpectralSolver.of(trade.regions().size()));
    }

    static YearComplexity of(HeadingTrade trade, SpectralSolver solver) {
        Specialisation specialisation = trade.matrix().specialisation();
        Complexity complexity = Complexity.of(specialisation, solver);
        Opportunities opportunities = new Opportunities(specialisation, complexity);
        return new YearComplexity(
                trade.year(),
                trade.flow(),
                trade.covered(),
                IntStream.range(0, trade.regions().size())
                        .filter(region -> !trade.regions().get(region).bucket())
                        .mapToObj(region ->
                                region(trade.regions().get(region), region, specialisation, complexity, opportunities))
                        .toList(),
                IntStream.range(0, trade.headings().size())
                        .mapToObj(heading -> new OfCommodity(
                                trade.headings().get(heading),
                                specialisation.ubiquity(heading),
                                complexity.ofCommodity(heading),
                                status(specialisation.ubiquity(heading), complexity)))
                        .toList());
    }

    /** Fills in whose trade it is, of which flow and year. */
    void fill(TableRow row, String reporter) {
        row.set("reporter", reporter);
        row.set("year", year);
        row.set("flow", flow.word());
        row.set("reference_area", HeadingTrade.REFERENCE_AREA);
        row.set("covered_share", covered);
    }

    private static OfRegion region(
            Territory.Named named,
            int region,
            Specialisation specialisation,
            Complexity complexity,
            Opportunities opportunities) {
        int diversity = specialisation.diversity(region);
        return new OfRegion(
                named.code(),
                named.name(),
                diversity,
                complexity.ofRegion(region),
                status(diversity, complexity),
                density(region, specialisation, opportunities),
                opportunities.outlook(region));
    }

    private static Double density(int region, Specialisation specialisation, Opportunities opportunities) {
        double[] densities = IntStream.range(0, specialisation.commodities())
                .filter(heading -> !specialisation.holds(region, heading))
                .mapToObj(heading -> opportunities.density(region, heading))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
        return densities.length == 0 || specialisation.diversity(region) == 0
                ? null
                : (Double) (IntStream.range(0, densities.length)
                                .mapToDouble(i -> densities[i])
                                .sum()
                        / densities.length);
    }

    private static ComplexityStatus status(int specialised, Complexity complexity) {
        return specialised == 0 ? ComplexityStatus.NO_TRADE : complexity.status();
    }
}
