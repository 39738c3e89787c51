package dev.okrug.job;

import dev.okrug.atlas.Atlas;
import dev.okrug.release.Companion;
import java.util.List;

/** What is published beside the tables of a release. */
final class Companions {

    static final List<Companion> ALL = List.of(new Atlas());

    private Companions() {}
}
