package dev.okrug.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageTest {

    @TempDir
    Path output;

    @ParameterizedTest
    @ValueSource(strings = {"%s", "file:%s", "file://%s"})
    void aLocalFolderIsNamedWithOrWithoutItsScheme(String form) {
        Storage storage = Storage.of(form.formatted(output.resolve("with blank")));
        storage.makeFolder("");

        assertThat(output.resolve("with blank")).isDirectory();
        assertThat(storage.location("releases/r1")).isEqualTo("file://" + output + "/with blank/releases/r1");
    }

    @Test
    void aStoreThatNobodyHasTriedIsRefusedWithTheReason() {
        assertThatThrownBy(() -> Storage.of("gs://bucket/output"))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.SPEC))
                .hasMessageContaining("nobody has shown that gs can replace a file in one act");
    }

    @Test
    void whereHadoopHasNoClientOfS3TheFaultSaysHowToGiveIt() {
        assertThatThrownBy(() -> Storage.of("s3a://bucket/output"))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.SPEC))
                .hasMessageContaining("--packages org.apache.hadoop:hadoop-aws");
    }

    @Test
    void aFaultSaysWhatCouldNotBeDoneAndWhy() {
        Storage storage = Storage.of(output.toString());
        byte[] content = "x".getBytes(StandardCharsets.UTF_8);
        storage.writeNew("taken", content);

        assertThatThrownBy(() -> storage.writeNew("taken", content))
                .hasMessageContaining("Cannot create " + output + "/taken: there is such a file or folder already.");
        assertThatThrownBy(() -> storage.open("absent"))
                .hasMessageContaining("Cannot read " + output + "/absent: no such file or folder.");
    }
}
