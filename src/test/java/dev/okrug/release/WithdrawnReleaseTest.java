package dev.okrug.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import org.junit.jupiter.api.Test;

/** The run that removed an old release died before all of it was deleted. */
class WithdrawnReleaseTest extends FormerRelease {

    @Test
    void readersDoNotSeeItAndTheNextRunDeletesTheRest() {
        Manifest current = publish(storage);
        storage.claim(Layout.withdrawn(former.release()), new byte[0]);

        assertThat(Releases.in(storage).list()).containsExactly(current);
        Manifest next = publish(storage);

        assertThat(storage.list(Layout.RELEASES))
                .extracting(entry -> entry.name())
                .containsExactly(current.release(), next.release());
    }

    @Test
    void itStaysWhereSomebodyMadeItCurrentAgain() {
        publish(storage);
        Releases.in(storage).rollback(former.release());
        storage.claim(Layout.withdrawn(former.release()), new byte[0]);

        publish(storage);

        assertThat(Releases.in(storage).list()).contains(former).hasSize(3);
    }

    @Test
    void nobodyMakesItCurrentAgain() {
        publish(storage);
        storage.claim(Layout.withdrawn(former.release()), new byte[0]);

        assertThatThrownBy(() -> Releases.in(storage).rollback(former.release()))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("its removal has begun");
    }
}
