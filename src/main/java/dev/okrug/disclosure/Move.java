package dev.okrug.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * An amount more or less in a leaf, the opposite in another commodity of its place and in another place of its commodity, and
 * again as much where those two cross.
 *
 * @param leaf where it begins
 * @param place the other place, or {@link #NOWHERE} where the totals of all places change
 * @param commodity the other commodity, or {@link #NOWHERE} where the totals of all commodities change
 */
record Move(TraderTable table, Cell leaf, int place, int commodity) implements Change {

    static final int NOWHERE = -1;

    @Override
    public List<Cell> leaves() {
        List<Cell> leaves = new ArrayList<>(List.of(leaf));
        if (place != NOWHERE) {
            leaves.add(table.cell(place, leaf.commodity()));
        }
        if (commodity != NOWHERE) {
            leaves.add(table.cell(leaf.place(), commodity));
        }
        if (place != NOWHERE && commodity != NOWHERE) {
            leaves.add(table.cell(place, commodity));
        }
        return leaves;
    }

    @Override
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        int[] columns = changedCommodities();
        for (int row : changedPlaces()) {
            for (int column : columns) {
                cells.add(table.cell(row, column));
            }
        }
        return cells;
    }

    int[] changedPlaces() {
        return place == NOWHERE
                ? table.places().upFrom(leaf.place())
                : table.places().between(leaf.place(), place);
    }

    int[] changedCommodities() {
        return commodity == NOWHERE
                ? table.commodities().upFrom(leaf.commodity())
                : table.commodities().between(leaf.commodity(), commodity);
    }
}
