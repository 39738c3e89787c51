package dev.okrug.complexity;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Complexity of regions (ECI) and of commodities (PCI): the second eigenvectors of Hidalgo and Hausmann (2009), each with mean 0
 * and standard deviation 1 over those that trade (of the whole population, so divided by n). The sign is such that ECI rises
 * with diversity, and that complex regions trade complex commodities.
 */
public final class Complexity {

    private static final int FEWEST_REGIONS = 3;
    /** Less is nothing to floating numbers. */
    private static final double ROUNDING = 1e-9;
    /** The vectors of eigenvalues that are closer together are not certain to eight digits. */
    private static final double SINGLE = 1e-5;

    private final ComplexityStatus status;
    private final Double[] ofRegions;
    private final Double[] ofCommodities;

    private Complexity(ComplexityStatus status, Double[] ofRegions, Double[] ofCommodities) {
        this.status = status;
        this.ofRegions = ofRegions;
        this.ofCommodities = ofCommodities;
    }

    /** Solved on this machine. */
    public static Complexity of(Specialisation specialisation) {
        return of(specialisation, SpectralSolver.of(specialisation.regions()));
    }

    /** The same, solved elsewhere. */
    public static Complexity of(Specialisation specialisation, SpectralSolver solver) {
        int[] regions = specialisation.activeRegions().toArray();
        if (regions.length < FEWEST_REGIONS) {
            return none(ComplexityStatus.TOO_FEW_REGIONS, specialisation);
        }
        if (!specialisation.isConnected()) {
            return none(ComplexityStatus.DISCONNECTED, specialisation);
        }
        Spectrum spectrum = solver.solve(specialisation, regions);
        if (spectrum.second() < ROUNDING || spectrum.second() - spectrum.third() < SINGLE) {
            return none(ComplexityStatus.AMBIGUOUS, specialisation);
        }
        double[] vector = new double[specialisation.regions()];
        for (int place = 0; place < regions.length; place++) {
            vector[regions[place]] = spectrum.vector(place) / Math.sqrt(specialisation.diversity(regions[place]));
        }
        return of(specialisation, regions, vector);
    }

    private static Complexity none(ComplexityStatus status, Specialisation specialisation) {
        return new Complexity(status, new Double[specialisation.regions()], new Double[specialisation.commodities()]);
    }

    private static Complexity of(Specialisation specialisation, int[] regions, double[] vector) {
        Double[] ofRegions = standardised(regions, vector);
        double withDiversity = Arrays.stream(regions)
                .mapToDouble(region -> ofRegions[region] * specialisation.diversity(region))
                .sum();
        // Where it does not correlate at all, the first region that is not in the middle is above it: the sign is no
        // accident.
        boolean isBySize = Math.abs(withDiversity) > ROUNDING * specialisation.commodities();
        if (isBySize ? withDiversity < 0 : isFirstBelow(regions, ofRegions)) {
            Arrays.stream(regions).forEach(region -> ofRegions[region] = -ofRegions[region]);
        }
        int[] commodities = IntStream.range(0, specialisation.commodities())
                .filter(commodity -> specialisation.ubiquity(commodity) > 0)
                .toArray();
        double[] means = new double[specialisation.commodities()];
        for (int commodity : commodities) {
            means[commodity] = specialisation
                            .regionsOf(commodity)
                            .mapToDouble(region -> ofRegions[region])
                            .sum()
                    / specialisation.ubiquity(commodity);
        }
        return new Complexity(ComplexityStatus.OK, ofRegions, standardised(commodities, means));
    }

    private static boolean isFirstBelow(int[] regions, Double[] ofRegions) {
        return Arrays.stream(regions)
                        .mapToDouble(region -> ofRegions[region])
                        .filter(value -> Math.abs(value) > ROUNDING)
                        .findFirst()
                        .orElse(0)
                < 0;
    }

    private static Double[] standardised(int[] places, double[] values) {
        double mean = Arrays.stream(places).mapToDouble(place -> values[place]).sum() / places.length;
        double variance = Arrays.stream(places)
                        .mapToDouble(place -> (values[place] - mean) * (values[place] - mean))
                        .sum()
                / places.length;
        Double[] standardised = new Double[values.length];
        Arrays.stream(places).forEach(place -> standardised[place] = (values[place] - mean) / Math.sqrt(variance));
        return standardised;
    }

    /** Of the matrix as a whole. */
    public ComplexityStatus status() {
        return status;
    }

    /** The ECI of a region; null where it does not trade, and of all where the status is not OK. */
    public Double ofRegion(int region) {
        return ofRegions[region];
    }

    /** The PCI of a commodity; null where it is not traded, and of all where the status is not OK. */
    public Double ofCommodity(int commodity) {
        return ofCommodities[commodity];
    }
}
