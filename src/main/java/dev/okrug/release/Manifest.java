package dev.okrug.release;

import dev.okrug.contract.Fault;
import dev.okrug.storage.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a release holds and what it was made from.
 *
 * @param format of this file; another number is another format
 * @param release its id
 * @param sequence rises with every publication, so that of two releases the later is known without a clock
 * @param previous the release that was current before, if any
 * @param software the version of Okrug that made it
 * @param inputs digest of all it was made from: equal inputs give an equal release
 * @param facts what the job has to say about it: digests of spec and reference, deliveries, reconciliation
 * @param tables by name
 * @param files what is published beside the tables, by path
 */
public record Manifest(
        int format,
        String release,
        long sequence,
        Optional<String> previous,
        String software,
        String inputs,
        Map<String, Object> facts,
        List<PublishedTable> tables,
        List<PublishedFile> files) {

    static final int FORMAT = 1;

    /** Every published file but the manifest itself. */
    public List<PublishedFile> allFiles() {
        List<PublishedFile> all = new ArrayList<>();
        tables.forEach(table -> table.files().forEach(part -> all.add(part.file())));
        all.addAll(files);
        return List.copyOf(all);
    }

    /** The version of Okrug that runs. */
    public static String thisSoftware() {
        String version = Manifest.class.getPackage().getImplementationVersion();
        return "okrug " + Objects.requireNonNullElse(version, "from a working tree");
    }

    static Manifest read(Storage storage, String release) {
        String path = Layout.release(release) + "/" + Layout.MANIFEST;
        byte[] content = storage.read(path)
                .orElseThrow(() -> Fault.storage(
                        "Cannot open release " + release + ": there is no " + storage.location(path)
                                + ". List the releases there are, and name one of them.",
                        null));
        Manifest manifest = Json.read(Manifest.class, content, storage.location(path));
        if (manifest.format != FORMAT) {
            throw Fault.storage(
                    "Cannot read " + storage.location(path) + ": its format is " + manifest.format
                            + ", this version of Okrug reads " + FORMAT + ". Use the version that published it, "
                            + manifest.software + " or later.",
                    null);
        }
        return manifest;
    }
}
