package dev.okrug.job;

import dev.okrug.contract.TableScan;
import dev.okrug.mart.FormerRelease;
import dev.okrug.release.Manifest;
import dev.okrug.release.PublishedTable;
import dev.okrug.release.Releases;
import dev.okrug.storage.Storage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The current release, as the one in the making looks back at it. */
final class FormerReleases {

    private FormerReleases() {}

    static Optional<FormerRelease> in(Storage storage) {
        Releases releases = Releases.in(storage);
        return releases.current()
                .map(manifest -> new FormerRelease(
                        manifest.release(),
                        ReleaseInputs.contents(manifest),
                        String.valueOf(manifest.facts().get("reference_digest")),
                        (table, columns, each) -> rows(releases, manifest, table, columns, each)));
    }

    private static void rows(
            Releases releases, Manifest manifest, String name, List<String> columns, Consumer<List<Object>> each) {
        Optional<PublishedTable> table = manifest.tables().stream()
                .filter(one -> one.name().equals(name))
                .filter(one -> one.contract().fieldNames().containsAll(columns))
                .findFirst();
        if (table.isPresent()) {
            try (TableScan rows = releases.scan(manifest, table.get(), columns)) {
                rows.forEachRemaining(each);
            }
        }
    }
}
