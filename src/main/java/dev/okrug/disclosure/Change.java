package dev.okrug.disclosure;

import java.util.List;

/** Another table that the reader of the published cells could take for the true one: an amount more here, and less there. */
interface Change {

    /** The leaves that change. */
    List<Cell> leaves();

    /** All cells that change: none of them may be published. */
    List<Cell> cells();
}
