package dev.okrug.cli;

import dev.okrug.job.Catalogue;
import java.util.Iterator;

/** The names of the tables, for completion. */
final class MartNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Catalogue.names().marts().iterator();
    }
}
