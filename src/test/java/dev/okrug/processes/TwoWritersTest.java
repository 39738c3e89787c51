package dev.okrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.release.Manifest;
import dev.okrug.release.Releases;
import dev.okrug.release.Verification;
import dev.okrug.storage.Storage;
import dev.okrug.testing.Sweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Of two processes that publish to one output at the same moment, one does and the other says who is in its way. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoWritersTest {

    private static final int ROUNDS = Sweep.times(100, 10);

    private Path folder;
    private Path output;
    private List<Child> rivals;

    @BeforeAll
    void start(@TempDir Path temp) throws InterruptedException {
        folder = temp;
        output = folder.resolve("out");
        rivals = Stream.of(1, 2)
                .map(each -> Child.java(folder, Publisher.class, output.toString()))
                .toList();
        for (Child rival : rivals) {
            assertThat(rival.answer()).isEqualTo("ready");
        }
    }

    @AfterAll
    void end() {
        rivals.forEach(Child::close);
    }

    @Test
    void ofTwoWhoTakeAnOutputOneGetsItAndTheOtherIsToldWhoDid() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> answers = bothAtOnce("take");

            Child winner = rivals.get(answers.indexOf("taken"));
            assertThat(answers.get(1 - answers.indexOf("taken")))
                    .startsWith("5 Cannot write to ")
                    .contains(winner.name());
            publishedIs(winner.ask("publish round " + round));
        }
    }

    @Test
    void ofTwoWhoTakeOverFromADeadProcessOneDoes() throws IOException, InterruptedException {
        byte[] lock = lockOfADeadProcess();
        for (int round = 0; round < ROUNDS; round++) {
            Files.write(output.resolve("lock"), lock);
            List<String> answers = bothAtOnce("take");

            assertThat(answers).containsOnlyOnce("taken");
            assertThat(answers).filteredOn(answer -> answer.startsWith("5 ")).hasSize(1);
            publishedIs(rivals.get(answers.indexOf("taken")).ask("publish round " + round));
        }
    }

    @Test
    void ofTwoWhoPublishAtOnceOneDoesOrBothOneAfterTheOther() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> answers = bothAtOnce("all round " + round);

            List<String> published =
                    answers.stream().filter(each -> each.startsWith("taken, ")).toList();
            assertThat(published).as("of %s", answers).isNotEmpty();
            assertThat(answers.stream().filter(each -> !published.contains(each)))
                    .allMatch(answer -> answer.startsWith("5 Cannot write to "));
            assertThat(published.stream().map(each -> each.replace("taken, ", "")))
                    .contains("published " + current().release());
            assertThat(Verification.of(storage()).findings()).isEmpty();
        }
    }

    private byte[] lockOfADeadProcess() throws IOException, InterruptedException {
        try (Child mortal = Child.java(folder, Publisher.class, output.toString())) {
            assertThat(mortal.answer()).isEqualTo("ready");
            assertThat(mortal.ask("take")).isEqualTo("taken");
            mortal.kill();
        }
        return Files.readAllBytes(output.resolve("lock"));
    }

    private List<String> bothAtOnce(String command) throws InterruptedException {
        rivals.forEach(rival -> rival.tell(command));
        return List.of(rivals.get(0).answer(), rivals.get(1).answer());
    }

    private void publishedIs(String answer) {
        assertThat(answer).isEqualTo("published " + current().release());
        assertThat(Verification.of(storage()).findings()).isEmpty();
    }

    private Manifest current() {
        return Releases.in(storage()).current().orElseThrow();
    }

    private Storage storage() {
        return Storage.of(output.toString());
    }
}
