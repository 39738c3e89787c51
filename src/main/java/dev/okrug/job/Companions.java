package dev.okrug.job;

import dev.okrug.catalog.DataContract;
import dev.okrug.catalog.DataPackage;
import dev.okrug.catalog.DictionaryPage;
import dev.okrug.release.Companion;
import java.util.List;

/** What is published beside the tables of a release. */
final class Companions {

    static final List<Companion> ALL = List.of(new DataPackage(), new DataContract(), new DictionaryPage());

    private Companions() {}
}
