package dev.okrug.release;

/**
 * A Parquet file of a published table.
 *
 * @param path within the release
 * @param bytes its size
 * @param sha256 its digest, by which bit rot is found
 * @param rows how many rows its footer must show
 */
public record PublishedPart(String path, long bytes, String sha256, long rows) {

    /** The same without what makes it a part of a table. */
    PublishedFile file() {
        return new PublishedFile(path, bytes, sha256);
    }
}
