package dev.okrug.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.release.PublishedPart;
import dev.okrug.release.PublishedTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableResourceTest {

    private static final PublishedPart FIRST = new PublishedPart("t/part-00000.parquet", 10, "aa", 1);
    private static final PublishedPart SECOND = new PublishedPart("t/part-00001.parquet", 20, "bb", 2);

    @Test
    void aTableOfOneFileHasItsSizeAndDigest() {
        assertThat(resource(List.of(FIRST)))
                .containsEntry("path", "t/part-00000.parquet")
                .containsEntry("bytes", 10L)
                .containsEntry("hash", "sha256:aa")
                .doesNotContainKey("files");
    }

    @Test
    void aTableOfSeveralFilesHasADigestForEachAndNoneForAll() {
        assertThat(resource(List.of(FIRST, SECOND)))
                .containsEntry("path", List.of("t/part-00000.parquet", "t/part-00001.parquet"))
                .containsEntry("bytes", 30L)
                .doesNotContainKey("hash")
                .containsEntry(
                        "files",
                        List.of(
                                Map.of("path", "t/part-00000.parquet", "bytes", 10L, "hash", "sha256:aa", "rows", 1L),
                                Map.of("path", "t/part-00001.parquet", "bytes", 20L, "hash", "sha256:bb", "rows", 2L)));
    }

    private static Map<String, Object> resource(List<PublishedPart> files) {
        return TableResource.of(
                new PublishedTable("t", "Things. One row per thing.", 3, List.of(), List.of(), files), List.of());
    }
}
