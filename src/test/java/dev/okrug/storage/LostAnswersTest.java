package dev.okrug.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.testing.FailingStorage;
import dev.okrug.testing.Hdfs;
import dev.okrug.testing.S3;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The answer to the swap of the pointer gets lost, on every store: what is said is what is so, or that nobody knows. */
@Tag("slow")
class LostAnswersTest {

    enum Store {
        LOCAL,
        HDFS,
        S3
    }

    private static final S3 WAY = S3.reached();

    @TempDir
    Path folder;

    @AfterAll
    static void closed() {
        WAY.close();
    }

    private Storage at(Store store) {
        Configuration settings = new Configuration();
        WAY.settings().forEach(settings::set);
        Storage output = switch (store) {
            case LOCAL -> Storage.of(folder.toString());
            case HDFS -> Storage.of(Hdfs.shared().location(folder.toString()));
            case S3 -> S3Storage.at(S3.location(folder.toString()), settings);
        };
        Publication.of("former", output);
        return output;
    }

    @ParameterizedTest
    @EnumSource
    void whatWasSwappedBeforeTheFailureIsPublished(Store store) {
        Storage output = at(store);

        Publication.of(
                "ours",
                FailingStorage.over(output)
                        .after("replaceAtomically", "current.json")
                        .storage());

        assertThat(Publication.current(output)).isEqualTo("ours");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasNotSwappedIsNotPublishedAndTheNextRunNeedsNoHelp(Store store) {
        Storage output = at(store);

        assertEndsWith(Fault.Kind.STORAGE, FailingStorage.over(output).before("replaceAtomically", "current.json"));

        assertThat(Publication.current(output)).isEqualTo("former");
        Publication.of("next", output);
        assertThat(Publication.current(output)).isEqualTo("next");
        assertThat(Publication.names(output, "releases")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void whereThePointerCannotBeReadAgainNobodyKnowsAndNothingIsDeleted(Store store) {
        Storage output = at(store);
        FailingStorage failing = FailingStorage.over(output).after("replaceAtomically", "current.json");

        assertEndsWith(Fault.Kind.UNKNOWN, failing.thenBefore("read", "current.json"));

        assertThat(Publication.current(output)).isEqualTo("ours");
        assertThat(Publication.names(output, "releases")).hasSize(2);
    }

    private static void assertEndsWith(Fault.Kind kind, FailingStorage output) {
        assertThatThrownBy(() -> Publication.of("ours", output.storage()))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(kind));
    }
}
