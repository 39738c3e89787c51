package dev.okrug.complexity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which regions are specialised in which commodities: the matrix M of zeros and ones, sparse, by row and by column. */
public final class Specialisation {

    private final int[][] byRegion;
    private final int[][] byCommodity;

    private Specialisation(int[][] byRegion, int[][] byCommodity) {
        this.byRegion = byRegion;
        this.byCommodity = byCommodity;
    }

    /** Takes pairs in the order of regions, and of commodities within each. */
    static final class Builder {

        private final List<IntStream.Builder> rows = new ArrayList<>();
        private final List<IntStream.Builder> columns = new ArrayList<>();

        Builder(int regions, int commodities) {
            IntStream.range(0, regions).forEach(region -> rows.add(IntStream.builder()));
            IntStream.range(0, commodities).forEach(commodity -> columns.add(IntStream.builder()));
        }

        void add(int region, int commodity) {
            rows.get(region).add(commodity);
            columns.get(commodity).add(region);
        }

        Specialisation build() {
            return new Specialisation(built(rows), built(columns));
        }

        private static int[][] built(List<IntStream.Builder> lines) {
            return lines.stream().map(line -> line.build().toArray()).toArray(int[][]::new);
        }
    }

    public int regions() {
        return byRegion.length;
    }

    public int commodities() {
        return byCommodity.length;
    }

    /** In how many commodities a region is specialised. */
    public int diversity(int region) {
        return byRegion[region].length;
    }

    /** How many regions are specialised in a commodity. */
    public int ubiquity(int commodity) {
        return byCommodity[commodity].length;
    }

    public boolean holds(int region, int commodity) {
        return Arrays.binarySearch(byRegion[region], commodity) >= 0;
    }

    IntStream commoditiesOf(int region) {
        return Arrays.stream(byRegion[region]);
    }

    IntStream regionsOf(int commodity) {
        return Arrays.stream(byCommodity[commodity]);
    }

    /** Places of the regions that are specialised in anything. */
    IntStream activeRegions() {
        return IntStream.range(0, regions()).filter(region -> diversity(region) > 0);
    }

    /** How alike regions are: commodities that both are specialised in, over those of the more diverse one. */
    public Proximity proximityOfRegions() {
        return new Proximity(byRegion, byCommodity);
    }

    /** How alike commodities are: regions that are specialised in both, over those of the more ubiquitous one. */
    public Proximity proximityOfCommodities() {
        return new Proximity(byCommodity, byRegion);
    }

    /** Whether commodities in common lead from each specialised region to every other. */
    boolean isConnected() {
        boolean[] reached = new boolean[regions()];
        int[] waiting = activeRegions().limit(1).toArray();
        while (waiting.length > 0) {
            Arrays.stream(waiting).forEach(region -> reached[region] = true);
            waiting = Arrays.stream(waiting)
                    .flatMap(this::commoditiesOf)
                    .distinct()
                    .flatMap(this::regionsOf)
                    .distinct()
                    .filter(region -> !reached[region])
                    .toArray();
        }
        return activeRegions().allMatch(region -> reached[region]);
    }
}
