package dev.okrug.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InterruptionTest {

    private final Interruption interruption = new Interruption();

    @Test
    void the_jvm_ends_at_once_when_the_command_has_ended() {
        interruption.finished();
        interruption.run();

        assertThat(interruption.asked()).isFalse();
    }

    @Test
    void a_signal_waits_for_the_command_to_end() throws InterruptedException {
        Thread hook = new Thread(interruption);
        hook.start();
        hook.join(100);
        assertThat(hook.isAlive()).isTrue();
        assertThat(interruption.asked()).isTrue();

        interruption.finished();
        hook.join(5_000);
        assertThat(hook.isAlive()).isFalse();
    }
}
