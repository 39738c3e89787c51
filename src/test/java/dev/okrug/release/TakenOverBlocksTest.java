package dev.okrug.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.TableRows;
import dev.okrug.storage.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        return new TableRows.Blocks(List.of(first, second), wanted -> {
            asked.add(Set.copyOf(wanted));
            JavaRDD<Integer> numbers =
                    JavaSparkContext.fromSparkContext(spark().sparkContext()).parallelize(List.of(0, 1), 2);
            Set<Integer> made = Set.copyOf(wanted);
            return numbers.filter(made::contains).map(number -> number == 0 ? EARLY : LATE);
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
        Path recipes = output.resolve("releases").resolve(first.release()).resolve("recipes.json");
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
}
