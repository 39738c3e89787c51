package dev.okrug.release;

import dev.okrug.contract.Digest;
import dev.okrug.storage.Storage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Files of the release before that a draft may take over: a file of a table that is made in blocks, and whose recipe has not
 * changed, would come out the same.
 */
final class FormerBlocks {

    private final Storage storage;
    private final Optional<String> release;
    private Map<String, PublishedPart> parts;

    /** @param release the one before, if any */
    FormerBlocks(Storage storage, Optional<String> release) {
        this.storage = storage;
        this.release = release;
    }

    /** Where the file with a recipe is, if its bytes are those that were published. */
    Optional<String> with(String recipe) {
        return Optional.ofNullable(parts().get(recipe))
                .filter(part -> storage.exists(part.path()))
                .filter(part -> FileDigest.of(storage, part.path()).equals(part.sha256()))
                .map(PublishedPart::path);
    }

    /** Writes what files of a draft were made from, for the release after it. */
    static PublishedFile write(Storage storage, String draft, Map<String, String> recipes) {
        byte[] content = Json.bytes(new Recipes(recipes));
        storage.writeNew(draft + "/" + Layout.RECIPES, content);
        return new PublishedFile(Layout.RECIPES, content.length, Digest.of(content));
    }

    /** By recipe, with paths within the output. Read when the first table that is made in blocks asks. */
    private synchronized Map<String, PublishedPart> parts() {
        if (parts == null) {
            parts = new HashMap<>();
            release.filter(id -> storage.exists(Layout.release(id))).ifPresent(this::add);
        }
        return parts;
    }

    private void add(String id) {
        Manifest manifest = Manifest.read(storage, id);
        Map<String, String> recipes = recipes(id, manifest);
        manifest.tables()
                .forEach(table -> table.files().forEach(part -> {
                    if (recipes.containsKey(part.path())) {
                        String path = Layout.release(id) + "/" + part.path();
                        parts.put(
                                recipes.get(part.path()),
                                new PublishedPart(path, part.bytes(), part.sha256(), part.rows()));
                    }
                }));
    }

    private Map<String, String> recipes(String id, Manifest manifest) {
        String path = Layout.release(id) + "/" + Layout.RECIPES;
        return manifest.files().stream()
                .filter(file -> file.path().equals(Layout.RECIPES))
                .flatMap(file ->
                        storage.read(path).filter(content -> Digest.of(content).equals(file.sha256())).stream())
                .findFirst()
                .map(content -> Json.read(Recipes.class, content, storage.location(path))
                        .files())
                .orElse(Map.of());
    }

    /**
     * What files of a release were made from.
     *
     * @param files recipes by path within the release
     */
    record Recipes(Map<String, String> files) {

        Recipes {
            files = new TreeMap<>(files);
        }
    }
}
