package dev.okrug.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.release.Lease.Claim;
import dev.okrug.storage.Storage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaseTest {

    @TempDir
    Path output;

    private Storage storage;

    @BeforeEach
    void storage() {
        storage = Storage.of(output.toString());
    }

    @Test
    void aSecondWriterIsRefusedAndToldWhoHoldsTheLease() {
        Lease.take(storage);
        refused(() -> Lease.take(storage), Owner.thisProcess().toString());
    }

    @Test
    void aLeaseThatWasGivenBackCanBeTaken() {
        Lease.take(storage).close();
        Lease.take(storage).check();
    }

    @Test
    void theLeaseOfADeadProcessIsTakenOverWithAHigherFence() throws Exception {
        held(new Claim(7, "dead", endedProcess()));

        Lease.take(storage).check();

        assertThat(claim("lock").fence()).isEqualTo(8);
        assertThat(storage.list("")).extracting(Storage.Entry::name).containsExactly("lock");
    }

    @Test
    void ofManyWhoTakeOverFromADeadProcessOneDoes() throws Exception {
        held(new Claim(7, "dead", endedProcess()));
        List<Callable<Boolean>> rivals = Collections.nCopies(8, this::takes);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            assertThat(threads.invokeAll(rivals)).extracting(Future::get).containsOnlyOnce(true);
        } finally {
            threads.shutdown();
        }
    }

    private boolean takes() {
        try {
            Lease.take(storage).check();
            return true;
        } catch (Fault busy) {
            assertThat(busy.kind()).isEqualTo(Fault.Kind.WRITER);
            return false;
        }
    }

    @Test
    void aProcessThatEndedWhileTakingOverIsNoObstacle() throws Exception {
        held(new Claim(7, "dead", endedProcess()));
        storage.claim("lock.8", Json.bytes(new Claim(8, "dead too", endedProcess())));

        Lease.take(storage).check();

        assertThat(claim("lock").fence()).isEqualTo(9);
    }

    @Test
    void whileALivingProcessTakesOverNobodyElseDoes() throws Exception {
        held(new Claim(7, "dead", endedProcess()));
        storage.claim("lock.8", Json.bytes(new Claim(8, "alive", Owner.thisProcess())));

        refused(() -> Lease.take(storage), "another run takes over");
    }

    @Test
    void aProcessOnAnotherHostIsNeverTakenForDead() throws Exception {
        Owner gone = endedProcess();
        held(new Claim(7, "elsewhere", new Owner("elsewhere", gone.pid(), gone.started())));

        refused(() -> Lease.take(storage), "process " + gone.pid() + " on elsewhere");
    }

    @Test
    void aLaterProcessWithTheSameNumberIsNotTakenForTheDeadOne() {
        Owner living = Owner.thisProcess();
        assertThat(living.isGone()).isFalse();
        assertThat(new Owner(living.host(), living.pid(), "an earlier start").isGone())
                .isTrue();
    }

    @Test
    void aRunWhoseLeaseWasTakenOverFindsOutAndLeavesItAlone() {
        Lease late = Lease.take(storage);
        Claim other = new Claim(2, "other", Owner.thisProcess());
        held(other);

        refused(late::check, "was taken over");
        late.close();
        assertThat(claim("lock")).isEqualTo(other);
    }

    private void held(Claim claim) {
        storage.replaceAtomically("lock", Json.bytes(claim));
    }

    private Claim claim(String path) {
        return Json.read(Claim.class, storage.read(path).orElseThrow(), path);
    }

    private static Owner endedProcess() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sleep", "60").start();
        Owner owner = Owner.of(process.pid());
        assertThat(owner.isGone()).isFalse();
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(owner.isGone()).isTrue();
        return owner;
    }

    private static void refused(ThrowingCallable act, String why) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.WRITER))
                .hasMessageContaining(why);
    }
}
