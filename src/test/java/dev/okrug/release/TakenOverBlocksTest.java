package dev.okrug.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.RowWatch;
import dev.okrug.contract.TableRows;
import dev.okrug.storage.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A block that the release before has with the same recipe is taken over; others are made. */
class TakenOverBlocksTest extends Sample {

    private static final Row EARLY = row("01000", "2023-12-01", 2023, "1.00", "1.000", null);
    private static final Row LATE = row("45000", "2024-01-01", 2024, "2.00", "1.000", null);

    private static final Row CORRECTED = row("45000", "2024-01-01", 2024, "2.50", "1.000", null);

    @TempDir
    Path output;

    private Storage storage;
    private final List<Set<Integer>> asked = new ArrayList<>();

    @BeforeEach
    void storage() {
        storage = Storage.of(output.toString());
    }

    /** Two blocks of a row each, as their recipes promise; those that nobody asks for are empty. */
    private TableRows blocks(String first, String second) {
        Row last = second.equals("late") ? LATE : CORRECTED;
        return new TableRows.Blocks(List.of(first, second), wanted -> {
            asked.add(Set.copyOf(wanted));
            JavaRDD<Integer> numbers =
                    JavaSparkContext.fromSparkContext(spark().sparkContext()).parallelize(List.of(0, 1), 2);
            Set<Integer> made = Set.copyOf(wanted);
            return numbers.filter(made::contains).map(number -> number == 0 ? EARLY : last);
        });
    }

    private Path file(Manifest release, int part) {
        return output.resolve("releases")
                .resolve(release.release())
                .resolve(release.tables().get(0).files().get(part).path());
    }

    @Test
    void onlyBlocksOfNewRecipesAreMade() throws IOException {
        Manifest first = publish(storage, blocks("early", "late"));
        Manifest second = publish(storage, blocks("early", "late with a correction"));

        assertThat(asked).containsExactly(Set.of(0, 1), Set.of(1));
        assertThat(second.tables().get(0).rows()).isEqualTo(2);
        assertThat(file(second, 0)).hasSameBinaryContentAs(file(first, 0));
    }

    @Test
    void aFileThatIsTakenOverIsKeptOnceAndOutlivesTheReleaseBefore() throws IOException {
        Manifest first = publish(storage, blocks("early", "late"));
        Manifest second = publish(storage, blocks("early", "late with a correction"));

        assertThat(Files.isSameFile(file(first, 0), file(second, 0))).isTrue();
        storage.delete("releases/" + first.release());
        assertThat(Verification.of(storage).findings()).isEmpty();
    }

    @Test
    void nothingIsMadeWhereNoRecipeIsNew() {
        Manifest first = publish(storage, blocks("early", "late"));
        Manifest second = publish(storage, blocks("early", "late"));

        assertThat(asked).containsExactly(Set.of(0, 1));
        assertThat(second.tables()).isEqualTo(first.tables());
    }

    @Test
    void aFileThatIsNotWhatWasPublishedIsMadeAnew() throws IOException {
        Manifest first = publish(storage, blocks("early", "late"));
        byte[] damaged = Files.readAllBytes(file(first, 0));
        damaged[damaged.length / 2] ^= 1;
        Files.write(file(first, 0), damaged);
        Manifest second = publish(storage, blocks("early", "late"));

        assertThat(asked).containsExactly(Set.of(0, 1), Set.of(0));
        assertThat(second.tables()).isEqualTo(first.tables());
    }

    @Test
    void recipesThatAreNotWhatWasPublishedCountForNothing() throws IOException {
        Manifest first = publish(storage, blocks("early", "late"));
        Path recipes = output.resolve("releases").resolve(first.release()).resolve("blocks.json");
        Files.writeString(recipes, Files.readString(recipes).replace("part-00000", "part-00001"));
        publish(storage, blocks("early", "late"));

        assertThat(asked).containsExactly(Set.of(0, 1), Set.of(0, 1));
    }

    @Test
    void theSameBlocksGiveTheSameBytesWhetherOrNotTheyAreTakenOver(@TempDir Path other) {
        publish(storage, blocks("early", "late"));
        Manifest takenOver = publish(storage, blocks("early", "late with a correction"));
        Manifest made = publish(Storage.of(other.toString()), blocks("early", "late with a correction"));

        assertThat(takenOver.tables()).isEqualTo(made.tables());
        assertThat(takenOver.files()).isEqualTo(made.files());
    }

    /** Sums exports, and counts the rows that it is shown. */
    private static final class Exports implements RowWatch {

        private final Optional<String> question;
        private long ofFile;
        private long cents;
        private int rows;

        Exports(String question) {
            this.question = Optional.of(question);
        }

        @Override
        public Set<String> columns() {
            return Set.of("exports_usd");
        }

        @Override
        public void next(Function<String, Object> cells) {
            rows++;
            ofFile += (Long) cells.apply("exports_usd");
        }

        @Override
        public Optional<String> question() {
            return question;
        }

        @Override
        public String answer() {
            String answer = Long.toString(ofFile);
            ofFile = 0;
            take(answer);
            return answer;
        }

        @Override
        public void take(String answer) {
            cents += Long.parseLong(answer);
        }
    }

    private Exports watched(TableRows rows, String question) {
        Exports watch = new Exports(question);
        try (ReleaseDraft draft = ReleaseDraft.in(storage)) {
            draft.add(REGION_MONTHLY, rows, List.of(watch));
            draft.publish("digest-of-inputs", Map.of(), List.of());
        }
        return watch;
    }

    @Test
    void rowsThatWereAuditedBeforeAreNotReadAgain() {
        watched(blocks("early", "late"), "exports");
        Exports second = watched(blocks("early", "late with a correction"), "exports");

        assertThat(second.rows).as("of the new block").isEqualTo(1);
        assertThat(second.cents).as("of both").isEqualTo(350);
    }

    @Test
    void whoeverAsksSomethingElseSeesAllRows() {
        watched(blocks("early", "late"), "exports");
        Exports second = watched(blocks("early", "late with a correction"), "exports of something else");

        assertThat(second.rows).isEqualTo(2);
        assertThat(second.cents).isEqualTo(350);
    }

    @Test
    void aNewBlockMustStillComeAfterOneThatIsTakenOver() {
        publish(storage, blocks("early", "late"));
        TableRows twice = new TableRows.Blocks(
                List.of("early", "the same again"),
                wanted -> JavaSparkContext.fromSparkContext(spark().sparkContext())
                        .parallelize(List.of(0, 1), 2)
                        .filter(number -> number == 1)
                        .map(number -> EARLY));

        assertThatThrownBy(() -> publish(storage, twice))
                .hasMessageContaining("two rows have the key region_code=01000, month=2023-12-01");
    }
}
