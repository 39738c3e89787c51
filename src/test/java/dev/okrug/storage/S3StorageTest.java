package dev.okrug.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.testing.S3;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On a store of its own process, through the client of S3 that clusters have. */
@Tag("slow")
class S3StorageTest extends StorageBehaviour {

    private final S3 store = S3.reached();

    @Override
    Storage at(Path folder) {
        Configuration settings = new Configuration();
        store.settings().forEach(settings::set);
        return S3Storage.at(S3.location(folder.toString()), settings);
    }

    @AfterEach
    void closed() {
        store.close();
    }

    @Test
    void aStoreThatTakesConditionsForNothingIsRefused() {
        store.ignoreConditions();

        assertThatThrownBy(() -> storage.claim("lock", bytes("ours")))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.SPEC))
                .hasMessageContaining("does not honour the conditions of a put");
        assertThat(storage.list("")).isEmpty();
    }

    @Test
    void aClaimIsOursThoughTheAnswerGotLostAndItsRepetitionWasRefused() {
        store.loseAnswersTo(request -> request.startsWith("PUT") && request.endsWith("/lock"));

        assertThat(storage.claim("lock", bytes("ours"))).isTrue();
        assertThat(storage.claim("lock", bytes("theirs"))).isFalse();
    }

    @Test
    void whoComesBetweenTheLookAndThePutIsNotOverwritten() {
        Storage theirs = at(output);
        storage.writeNew("current.json", bytes("former"));
        store.lose(request -> {
            if (request.startsWith("PUT") && request.endsWith("/current.json")) {
                store.lose(none -> false);
                theirs.replaceAtomically("current.json", bytes("theirs"));
            }
            return false;
        });

        assertThatThrownBy(() -> storage.replaceAtomically(
                        "current.json", Optional.of(bytes("former")), bytes("ours"), Storage.NO_CONDITION))
                .isInstanceOf(Fault.class);
        assertThat(text("current.json")).isEqualTo("theirs");
    }
}
