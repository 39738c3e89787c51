package dev.okrug.job;

import dev.okrug.atlas.Atlas;
import dev.okrug.catalog.DataContract;
import dev.okrug.catalog.DataPackage;
import dev.okrug.catalog.DictionaryPage;
import dev.okrug.guide.Guide;
import dev.okrug.release.Companion;
import java.util.List;
import java.util.stream.Stream;

/** What is published beside the tables of a release. */
final class Companions {

    static final List<Companion> ALL = Stream.concat(
                    Stream.of(new Atlas(), new DataPackage(), new DataContract(), new DictionaryPage()),
                    Guide.FILES.stream())
            .toList();

    private Companions() {}
}
