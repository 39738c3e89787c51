package dev.okrug.disclosure;

/**
 * What an attacker knows of the leaves beforehand: its own contributions. Those of the trader it is after count as known
 * outside of the attacked cell, for what that one trades in several hidden cells together must not be learned either.
 *
 * @param cell what it wants to know
 * @param victim of whom it wants to know it
 * @param trader who it is, or {@link Cell#NOBODY}
 */
record Attack(TraderTable table, Cell cell, int victim, int trader) {

    /** How much of a leaf may be more or less than it is, for all that the attacker knows. */
    long doubt(Cell leaf) {
        long unknown = leaf.value() - leaf.of(trader);
        return table.isWithin(leaf, cell) ? unknown : unknown - leaf.of(victim);
    }
}
