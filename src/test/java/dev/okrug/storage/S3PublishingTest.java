package dev.okrug.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.testing.S3;
import dev.okrug.testing.Sweep;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests to S3 and their answers get lost on the way: readers see the former release or the new one, whole. */
@Tag("slow")
class S3PublishingTest {

    private final S3 ours = S3.reached();
    private final S3 others = S3.reached();

    @TempDir
    Path folder;

    @AfterEach
    void closed() {
        ours.close();
        others.close();
    }

    private static Storage over(S3 way, Path folder) {
        Configuration settings = new Configuration();
        way.settings().forEach(settings::set);
        return S3Storage.at(S3.location(folder.toString()), settings);
    }

    @Test
    void aSwapWhoseAnswerIsLostAndWhoseRepetitionIsRefusedIsAPublication() {
        Publication.of("former", over(others, folder));
        ours.loseAnswersTo(S3PublishingTest::isTheSwap);

        Publication.of("ours", over(ours, folder));

        assertThat(Publication.current(over(others, folder))).isEqualTo("ours");
    }

    @Test
    void aSwapThatNeverArrivesPublishesNothing() {
        Publication.of("former", over(others, folder));
        ours.lose(S3PublishingTest::isTheSwap);

        assertEndsWith(Fault.Kind.STORAGE);

        assertThat(Publication.current(over(others, folder))).isEqualTo("former");
        Publication.of("next", over(others, folder));
        assertThat(Publication.current(over(others, folder))).isEqualTo("next");
    }

    @Test
    void whereNothingIsHeardOfTheStoreAfterTheSwapNobodyKnowsAndNothingIsDeleted() {
        Publication.of("former", over(others, folder));
        ours.loseAnswersTo(request -> {
            if (isTheSwap(request)) {
                ours.endAfter(0);
            }
            return isTheSwap(request);
        });

        assertEndsWith(Fault.Kind.UNKNOWN);

        assertThat(Publication.current(over(others, folder))).isEqualTo("ours");
        assertThat(Publication.names(over(others, folder), "releases")).hasSize(2);
    }

    private static boolean isTheSwap(String request) {
        return request.startsWith("PUT") && request.endsWith("/current.json");
    }

    private void assertEndsWith(Fault.Kind kind) {
        assertThatThrownBy(() -> Publication.of("ours", over(ours, folder)))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(kind));
    }

    @Test
    void whicheverRequestIsTheLastOfARunTheNextRunNeedsNoHelp() {
        for (long last : Sweep.of(requestsOfAThirdRun(), 4)) {
            Path output = folder.resolve("after" + last);
            Storage others = twice(output);
            ours.endAfter(last);
            publishOrFail(output);
            assertThat(Publication.current(others))
                    .as("what readers see after request " + last)
                    .isIn("second", "third");
            Publication.itsProcessIsGone(others);
            Publication.of("next", others);
            assertThat(Publication.current(others)).isEqualTo("next");
            assertThat(Publication.names(others, "")).containsExactly("current.json", "releases");
            assertThat(Publication.names(others, "releases")).hasSize(2);
        }
    }

    /** A run that has published and can only not give its lease back does not fail. */
    private void publishOrFail(Path output) {
        try {
            Publication.of("third", over(ours, output));
        } catch (Fault unheard) {
            assertThat(unheard.kind()).isIn(Fault.Kind.STORAGE, Fault.Kind.UNKNOWN);
        }
    }

    private Storage twice(Path output) {
        Storage storage = over(others, output);
        Publication.of("first", storage);
        Publication.of("second", storage);
        return storage;
    }

    private List<Long> requestsOfAThirdRun() {
        Path output = folder.resolve("whole");
        twice(output);
        long before = ours.requests();
        Publication.of("third", over(ours, output));
        return LongStream.range(0, ours.requests() - before).boxed().toList();
    }
}
