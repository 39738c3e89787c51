package dev.okrug.disclosure;

import java.util.ArrayList;
import java.util.List;

/** An amount more in one leaf and less in another, wherever it is: sums above both stay as they are. */
record Exchange(TraderTable table, Cell leaf, Cell other) implements Change {

    @Override
    public List<Cell> leaves() {
        return List.of(leaf, other);
    }

    @Override
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        addAbove(cells, leaf, other);
        addAbove(cells, other, leaf);
        return cells;
    }

    private void addAbove(List<Cell> cells, Cell one, Cell without) {
        for (int place : table.places().upFrom(one.place())) {
            for (int commodity : table.commodities().upFrom(one.commodity())) {
                Cell above = table.cell(place, commodity);
                if (!table.isWithin(without, above)) {
                    cells.add(above);
                }
            }
        }
    }
}
