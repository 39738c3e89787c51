package dev.okrug.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.okrug.contract.Fault;
import dev.okrug.testing.Sweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever becomes of a run at any of its effects on the disk, readers see the former release or the new one, whole; what the
 * run says is true; and the next run needs no help.
 */
@Tag("slow")
class FaultSweepTest {

    private static final Set<Integer> TRUE_EXITS =
            Set.of(0, Fault.Kind.STORAGE.exitCode(), Fault.Kind.UNKNOWN.exitCode());

    /** The system call at which something happens, and what. */
    record Case(SystemCall call, Blow blow) {

        @Override
        public String toString() {
            return blow + " at " + call;
        }
    }

    @TempDir
    static Path shared;

    private static QuickStart quick;

    @TempDir
    Path folder;

    private Path before;
    private String former;
    private int victims;
    private Victim next;

    @BeforeAll
    static void aWatchedProcess() throws IOException, InterruptedException {
        assumeTrue(Strace.isUsable(), "strace is not here, or may not watch processes");
        quick = QuickStart.in(shared);
    }

    @BeforeEach
    void anOutputWithTwoReleases() throws IOException {
        before = folder.resolve("before");
        TinyRelease.publish(before, "first");
        TinyRelease.publish(before, "second");
        former = new Published(before).current();
        next = Victim.of(quick.publisher(folder.resolve("publisher" + victims++)));
    }

    @AfterEach
    void nobodyWaits() {
        if (next != null) {
            next.close();
        }
    }

    @Test
    void atEveryEffectOfARun() throws IOException, InterruptedException {
        sweep("a run");
    }

    @Test
    void atEveryEffectOfARunAfterADeath() throws IOException, InterruptedException {
        SystemCall swap = hit(folder.resolve("rehearsal")).trace().stream()
                .filter(SystemCall::isSwap)
                .findFirst()
                .orElseThrow();
        hit(before, Blow.KILL_BEFORE.at(swap));
        Files.createDirectories(before.resolve("releases/.draft-of-the-dead/regions"));
        sweep("a run after a death");
    }

    private void sweep(String run) throws IOException, InterruptedException {
        Victim.Ended undisturbed = hit(folder.resolve("undisturbed"));
        assertThat(undisturbed.exitCode()).as(undisturbed.said()).isZero();
        SortedMap<String, String> bytes = new Published(folder.resolve("undisturbed")).bytes();
        List<Case> cases = undisturbed.effects().stream()
                .flatMap(call -> Stream.of(Blow.values()).map(blow -> new Case(call, blow)))
                .toList();
        List<Case> chosen = Sweep.of(cases, 8);
        List<String> failures = new ArrayList<>();
        for (Case each : chosen) {
            try {
                survives(each, bytes);
            } catch (AssertionError | RuntimeException failure) {
                failures.add(each + ": " + failure);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "effects of %s: %d points, %d of %d cases, %d failures%n",
                run,
                undisturbed.effects().size(),
                chosen.size(),
                cases.size(),
                failures.size());
        assertThat(failures).isEmpty();
    }

    private void survives(Case each, SortedMap<String, String> bytes) throws IOException, InterruptedException {
        Path output = folder.resolve("output" + victims);
        Victim.Ended ended = hit(output, each.blow().at(each.call()));
        assertThat(ended.trace().stream().anyMatch(each.call()::isSameAs))
                .as("it came to the same call again")
                .isTrue();
        Published published = new Published(output);
        published.isWhole();
        boolean isNew = !published.current().equals(former);
        assertThat(isNew).as("the new release is current").isEqualTo(ended.swapped());
        if (each.blow().kills()) {
            assertThat(ended.exitCode()).as("exit code").isEqualTo(137);
        } else {
            saysTheTruth(ended, isNew);
        }
        theNextRunCompletes(output, bytes);
        Tree.delete(output);
    }

    private static void saysTheTruth(Victim.Ended ended, boolean isNew) {
        assertThat(ended.exitCode()).as(ended.said()).isIn(TRUE_EXITS);
        if (ended.exitCode() != Fault.Kind.UNKNOWN.exitCode()) {
            assertThat(ended.said().startsWith("published")).as(ended.said()).isEqualTo(isNew);
        }
    }

    private static void theNextRunCompletes(Path output, SortedMap<String, String> bytes) throws IOException {
        TinyRelease.publish(output, "third");
        Published published = new Published(output);
        published.isWhole();
        published.isTidy();
        assertThat(published.bytes()).as("after the next run").isEqualTo(bytes);
    }

    /** Publishes into a copy of the output, or into the output itself; the next victim gets ready meanwhile. */
    private Victim.Ended hit(Path output, String... injections) throws IOException, InterruptedException {
        if (!output.equals(before)) {
            Tree.copy(before, output);
        }
        try (Victim victim = next) {
            next = Victim.of(quick.publisher(folder.resolve("publisher" + victims++)));
            return victim.publish(output, "third", injections);
        }
    }
}
