package dev.okrug.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.testing.FailingStorage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PointerSwapTest extends FormerRelease {

    @Test
    void aFailureAfterTheSwapIsStillAPublication() {
        FailingStorage failing = FailingStorage.over(storage).after("replaceAtomically", "current.json");

        Manifest published = publish(failing.storage());

        assertThat(Releases.in(storage).current()).contains(published);
    }

    @Test
    void aFailureBeforeTheSwapPublishesNothing() {
        FailingStorage failing = FailingStorage.over(storage).before("replaceAtomically", "current.json");

        assertThatThrownBy(() -> publish(failing.storage()))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.STORAGE))
                .hasMessageContaining(former.release() + " is current, as before");
        assertThat(Releases.in(storage).current()).contains(former);
    }

    @Test
    void whereThePointerCannotBeReadAgainNobodyKnowsAndNothingIsDeleted() {
        FailingStorage failing = FailingStorage.over(storage).after("replaceAtomically", "current.json");
        try (ReleaseDraft draft = ReleaseDraft.in(failing.storage())) {
            draft.add(REGION_MONTHLY, atHand(trade()));
            failing.before("read", "current.json");
            assertThatThrownBy(() -> draft.publish("digest-of-inputs", Map.of(), List.of()))
                    .isInstanceOfSatisfying(
                            Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.UNKNOWN));
        }
        assertThat(storage.list("releases")).hasSize(2);
        assertThat(Verification.of(storage).findings()).isEmpty();
    }

    @Test
    void aFailureBeforeTheDraftIsNamedPublishesNothing() {
        FailingStorage failing = FailingStorage.over(storage).after("sync", "releases");

        assertThatThrownBy(() -> publish(failing.storage()))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.STORAGE));
        assertThat(Releases.in(storage).current()).contains(former);
        assertThat(storage.exists("lock")).isFalse();
    }

    @Test
    void aLeaseThatCannotBeGivenBackDoesNotUndoThePublication() {
        FailingStorage failing = FailingStorage.over(storage).before("delete", "lock");

        Manifest published = publish(failing.storage());

        assertThat(Releases.in(storage).current()).contains(published);
    }
}
