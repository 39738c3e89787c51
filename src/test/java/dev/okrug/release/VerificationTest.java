package dev.okrug.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.storage.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest extends Sample {

    @TempDir
    Path output;

    private Storage storage;
    private Path release;
    private Path part;

    @BeforeEach
    void published() {
        storage = Storage.of(output.toString());
        release = output.resolve("releases").resolve(publish(storage).release());
        part = release.resolve("region_monthly/part-00000.parquet");
    }

    @Test
    void whatWasPublishedPasses() {
        assertThat(Verification.of(storage).findings()).isEmpty();
    }

    @Test
    void aDamagedPointerIsMendedByNamingTheCurrentRelease() throws IOException {
        flip(output.resolve("current.json"), 100);
        assertThat(Verification.of(storage).findings()).hasSize(1);

        Releases.in(storage).rollback(release.getFileName().toString());

        assertThat(Verification.of(storage).findings()).isEmpty();
    }

    @Test
    void oneFlippedBitIsFound() throws IOException {
        flip(part, 100);
        finds("part-00000.parquet has SHA-256 ");
    }

    @Test
    void aCutFileIsFound() throws IOException {
        byte[] content = Files.readAllBytes(part);
        Files.write(part, Arrays.copyOf(content, content.length - 1));
        finds("has " + (content.length - 1) + " bytes, published with " + content.length);
    }

    @Test
    void aMissingFileIsFound() throws IOException {
        Files.delete(part);
        finds("part-00000.parquet is missing");
    }

    @Test
    void anExtraFileIsFoundEvenIfHidden() throws IOException {
        Files.write(part.resolveSibling(".part-00000.parquet.crc"), new byte[] {1});
        finds(".part-00000.parquet.crc is not declared in the manifest");
    }

    @Test
    void aChangedManifestIsFound() throws IOException {
        flip(release.resolve("manifest.json"), 20);
        finds("manifest.json is not what current.json says it is");
    }

    @Test
    void aLostManifestIsFound() throws IOException {
        Files.delete(release.resolve("manifest.json"));
        finds("manifest.json is not what current.json says it is");
    }

    @Test
    void aTornPointerIsFound() throws IOException {
        Files.writeString(output.resolve("current.json"), "{\"release\":");
        finds("current.json");
    }

    @Test
    void aPointerWithAnotherSequenceIsFound() throws IOException {
        Path pointer = output.resolve("current.json");
        Files.writeString(pointer, Files.readString(pointer).replace("\"sequence\" : 1", "\"sequence\" : 3"));
        finds("current.json: its SHA-256 is not that of its content");
    }

    @Test
    void aLostPointerIsFound() throws IOException {
        Files.delete(output.resolve("current.json"));
        finds("there is no ");
    }

    /** The digests agree here, so only the footer can tell. */
    @Test
    void aManifestThatCountsOtherRowsThanTheFooterIsFound() throws IOException {
        Path manifest = release.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"rows\" : 4", "\"rows\" : 5"));
        assertThat(Verification.of(storage, release.getFileName().toString()).findings())
                .singleElement()
                .asString()
                .contains("has 4 rows, published with 5");
    }

    @Test
    void aManifestThatDeclaresOtherColumnsThanTheFooterIsFound() throws IOException {
        Path manifest = release.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"type\" : \"KG\"", "\"type\" : \"USD\""));
        assertThat(Verification.of(storage, release.getFileName().toString()).findings())
                .singleElement()
                .asString()
                .contains("is not as published: its columns are");
    }

    private void finds(String sentence) {
        Verification verification = Verification.of(storage);
        assertThat(verification.findings()).singleElement().asString().contains(sentence);
        assertThatThrownBy(verification::orFault)
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.GATE))
                .hasMessageContaining(sentence);
    }

    private static void flip(Path file, int position) throws IOException {
        byte[] content = Files.readAllBytes(file);
        content[position] ^= 1;
        Files.write(file, content);
    }
}
