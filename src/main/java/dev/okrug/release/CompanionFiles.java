package dev.okrug.release;

import dev.okrug.contract.Digest;
import dev.okrug.storage.Storage;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files beside the tables of a draft. */
final class CompanionFiles {

    private final Storage storage;
    private final String folder;
    private final SortedMap<String, PublishedFile> files = new TreeMap<>();

    /** @param folder of the draft */
    CompanionFiles(Storage storage, String folder) {
        this.storage = storage;
        this.folder = folder;
    }

    void add(Companion companion, DraftedRelease release) {
        String path = companion.path();
        if (!path.matches("([a-z]+/)?[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9]+)+")
                || List.of(Layout.MANIFEST, Layout.BLOCKS).contains(path)
                || files.containsKey(path)
                || folderOf(path)
                        .filter(within -> release.table(within).isPresent())
                        .isPresent()) {
            throw new IllegalArgumentException("Invalid name of a file in a release: " + path);
        }
        byte[] content = companion.content(release);
        folderOf(path).ifPresent(within -> storage.makeFolder(folder + "/" + within));
        storage.writeNew(folder + "/" + path, content);
        put(new PublishedFile(path, content.length, Digest.of(content)));
    }

    /** Takes in a file that was written elsewhere. */
    void put(PublishedFile file) {
        files.put(file.path(), file);
    }

    List<PublishedFile> all() {
        return List.copyOf(files.values());
    }

    /** Makes the folders within the draft last; their files were when they were written. */
    void sync() {
        files.keySet().stream()
                .flatMap(path -> folderOf(path).stream())
                .distinct()
                .forEach(within -> storage.sync(folder + "/" + within));
    }

    private static Optional<String> folderOf(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(path.substring(0, slash));
    }
}
