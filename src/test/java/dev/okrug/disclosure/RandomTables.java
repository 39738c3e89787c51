package dev.okrug.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Tables of traders, regions and commodities as they are: few trade much, most trade little, and much is not traded at all. */
final class RandomTables {

    private RandomTables() {}

    static TraderTable of(long seed) {
        Random random = new Random(seed);
        Hierarchy places = tree(random);
        Hierarchy commodities = tree(random);
        TraderTable.Builder table = new TraderTable.Builder(places, commodities);
        int traders = 8 + random.nextInt(60);
        int trades = traders * (1 + random.nextInt(12));
        List<Integer> regions = leaves(places);
        List<Integer> headings = leaves(commodities);
        for (int trade = 0; trade < trades; trade++) {
            long cents = (long) Math.exp(3 + 2 * random.nextGaussian()) + 1;
            table.add(
                    any(regions, random),
                    any(headings, random),
                    (int) (traders * Math.pow(random.nextDouble(), 2)),
                    cents);
        }
        return table.build();
    }

    private static int any(List<Integer> leaves, Random random) {
        return leaves.get(random.nextInt(leaves.size()));
    }

    /** Groups of one to four; one of the groups may have no parts. */
    private static Hierarchy tree(Random random) {
        int groups = 2 + random.nextInt(3);
        List<Integer> parents = new ArrayList<>(List.of(0));
        for (int group = 0; group < groups; group++) {
            parents.add(0);
        }
        for (int group = 1; group <= groups; group++) {
            int parts = group == 1 ? random.nextInt(2) : 1 + random.nextInt(4);
            for (int part = 0; part < parts; part++) {
                parents.add(group);
            }
        }
        return Hierarchy.of(parents.stream().mapToInt(Integer::intValue).toArray());
    }

    static List<Integer> leaves(Hierarchy tree) {
        List<Integer> leaves = new ArrayList<>();
        for (int node = 0; node < tree.size(); node++) {
            if (tree.isLeaf(node)) {
                leaves.add(node);
            }
        }
        return leaves;
    }
}
