package dev.okrug.disclosure;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A tree of places or of commodities. Node 0 is the total; every other node adds up to its parent, which stands before it. */
public final class Hierarchy implements Serializable {

    private static final long serialVersionUID = 1;

    /** The total. */
    public static final int TOTAL = 0;

    private static final int NONE = -1;

    private final int[] parents;
    private final boolean[] hasChildren;
    /** By node; searches ask again and again. */
    private final int[][] upFrom;

    private Hierarchy(int[] parents) {
        this.parents = parents;
        this.hasChildren = new boolean[parents.length];
        for (int node = 1; node < parents.length; node++) {
            hasChildren[parents[node]] = true;
        }
        this.upFrom = IntStream.range(0, parents.length)
                .mapToObj(from -> IntStream.iterate(from, node -> node != NONE, node -> parents[node])
                        .toArray())
                .toArray(int[][]::new);
    }

    /**
     * A tree of which the parent of each node is known.
     *
     * @param parents by node; that of the total is not looked at
     */
    public static Hierarchy of(int... parents) {
        int[] copy = parents.clone();
        copy[TOTAL] = NONE;
        for (int node = 1; node < copy.length; node++) {
            if (copy[node] < 0 || copy[node] >= node) {
                throw new IllegalArgumentException("Node " + node + " stands before its parent " + copy[node]);
            }
        }
        return new Hierarchy(copy);
    }

    public int size() {
        return parents.length;
    }

    public int parent(int node) {
        return parents[node];
    }

    public boolean isLeaf(int node) {
        return !hasChildren[node];
    }

    /** The node and all above it, up to the total; none may be changed. */
    int[] upFrom(int node) {
        return upFrom[node];
    }

    boolean isWithin(int node, int whole) {
        int above = node;
        while (above > whole) {
            above = parents[above];
        }
        return above == whole;
    }

    /** The nodes whose sums change when something moves from one leaf to another: all that hold one of the two and not both. */
    int[] between(int leaf, int other) {
        int[] up = upFrom(leaf);
        int[] down = upFrom(other);
        int shared = 0;
        while (shared < Math.min(up.length, down.length)
                && up[up.length - 1 - shared] == down[down.length - 1 - shared]) {
            shared++;
        }
        int[] both = Arrays.copyOf(up, up.length + down.length - 2 * shared);
        System.arraycopy(down, 0, both, up.length - shared, down.length - shared);
        return both;
    }

    /** How far it is from the leaves, in factors: hiding what stands higher takes more from the reader. */
    int weight(int node) {
        if (node == TOTAL) {
            return 9;
        }
        return isLeaf(node) ? 1 : 3;
    }
}
