package dev.okrug.job;

import dev.okrug.contract.Fault;
import dev.okrug.delivery.Store;
import dev.okrug.release.Releases;
import dev.okrug.release.Retention;
import dev.okrug.storage.Storage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes what readers see of an output, or what lies in it, without making anything new. */
public final class OutputActs {

    private OutputActs() {}

    /** Makes a former release current again. */
    public static List<String> rollback(String output, String release) {
        Optional<String> before = Releases.in(Storage.of(output)).rollback(release);
        return List.of(release + " is current"
                + before.map(former -> ", in the place of " + former).orElse(""));
    }

    /** Removes releases that are neither current nor spared, and what of the store only they were made of. */
    public static List<String> clean(String output, int keep, Duration grace) {
        Storage storage = Storage.of(output);
        if (storage.list("").isEmpty()) {
            throw Fault.spec("Cannot clean " + output + ": nothing is there. Name the folder that a job publishes in.");
        }
        Releases releases = Releases.in(storage);
        Store store = new Store(storage);
        List<String> removed = new ArrayList<>();
        releases.clean(new Retention(keep, grace), Instant.now(), kept -> {
                    Set<String> used = kept.stream()
                            .flatMap(manifest -> ReleaseInputs.deliveries(manifest).stream())
                            .collect(Collectors.toSet());
                    store.keepOnly(used).forEach(intake -> removed.add("removed stored deliveries " + intake));
                })
                .forEach(release -> removed.add(0, "removed release " + release));
        return removed.isEmpty() ? List.of("nothing to remove") : removed;
    }
}
