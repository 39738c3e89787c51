package dev.okrug.complexity;

/** What each region trades of each commodity; both are known by their places. */
public final class TradeMatrix {

    private final double[][] values;
    private final double[] ofRegions;
    private final double[] ofCommodities;
    private double total;

    /** @param commodities how many there are, traded or not */
    public TradeMatrix(int regions, int commodities) {
        this.values = new double[regions][commodities];
        this.ofRegions = new double[regions];
        this.ofCommodities = new double[commodities];
    }

    /** Adds what a region trades. Values below zero are corrections of other times, and say nothing of specialisation. */
    public void add(int region, int commodity, double value) {
        if (value > 0) {
            values[region][commodity] += value;
            ofRegions[region] += value;
            ofCommodities[commodity] += value;
            total += value;
        }
    }

    public int regions() {
        return ofRegions.length;
    }

    public int commodities() {
        return ofCommodities.length;
    }

    /** The part of a commodity that is in the trade of a region, over that in the trade of all (Balassa 1965); null where either is not traded. */
    public Double advantage(int region, int commodity) {
        if (ofRegions[region] == 0 || ofCommodities[commodity] == 0) {
            return null;
        }
        return values[region][commodity] / ofRegions[region] / (ofCommodities[commodity] / total);
    }

    /** The index brought between −1 and 1: (RCA − 1) / (RCA + 1). */
    public static Double symmetric(Double advantage) {
        return advantage == null ? null : (Double) ((advantage - 1) / (advantage + 1));
    }

    /** Where regions are specialised: RCA is 1 or more. */
    public Specialisation specialisation() {
        Specialisation.Builder found = new Specialisation.Builder(regions(), commodities());
        for (int region = 0; region < regions(); region++) {
            for (int commodity = 0; commodity < commodities(); commodity++) {
                if (values[region][commodity] > 0 && advantage(region, commodity) >= 1) {
                    found.add(region, commodity);
                }
            }
        }
        return found.build();
    }
}
