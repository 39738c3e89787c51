package dev.okrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.Contract;
import dev.okrug.contract.TableRows;
import dev.okrug.release.ReleaseDraft;
import dev.okrug.storage.Storage;
import dev.okrug.testing.DuckDb;
import dev.okrug.testing.SparkTest;
import dev.okrug.testing.Sweep;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader that never rests while the pointer moves between two releases. */
@Tag("slow")
class ReaderOverSwapsTest extends SparkTest {

    private static final int SWAPS = Sweep.times(200, 40);
    private static final int FILES = 6;
    private static final int ROWS = 1_000;

    private static final Contract MANY_FILES =
            new Contract("many_files", Publisher.TABLE.sentence(), Publisher.TABLE.fields(), Publisher.TABLE.key());

    private static final String OF_ONE_FILE =
            "select string_agg(distinct publisher, ' and ') || ' ' || count(*) from read_parquet('%s/tiny/*.parquet')";

    /** Of two tables, one of them of many files. */
    private static final String OF_ALL = "select string_agg(distinct publisher, ' and ') || ' ' || count(*) from ("
            + "from read_parquet('%1$s/tiny/*.parquet') union all from read_parquet('%1$s/many_files/*.parquet'))";

    @TempDir
    private Path folder;

    private Path output;
    private List<String> releases;

    @BeforeEach
    void twoReleases() {
        output = folder.resolve("out");
        releases = Stream.of("one", "two").map(this::published).toList();
    }

    private String published(String text) {
        JavaRDD<Row> rows = JavaSparkContext.fromSparkContext(spark().sparkContext())
                .parallelize(IntStream.range(0, FILES * ROWS).boxed().toList(), FILES)
                .map(number -> RowFactory.create((long) number, text));
        try (ReleaseDraft draft = ReleaseDraft.in(Storage.of(output.toString()))) {
            draft.add(Publisher.TABLE, new TableRows.AtHand(Publisher.rows(text)));
            draft.add(MANY_FILES, new TableRows.Sorted(rows));
            return draft.publish(text, Map.of(), List.of()).release();
        }
    }

    @Test
    void aFileThatIsReadThroughTheLinkIsOfOneRelease() throws Exception {
        assertThat(seen(duck -> duck.value(OF_ONE_FILE.formatted(output + "/current"))))
                .containsExactlyInAnyOrder("one 2", "two 2");
    }

    @Test
    void allTablesThatAreReadWhereThePointerSaysAreOfOneRelease() throws Exception {
        assertThat(seen(duck -> {
                    String release = duck.value("select release from '" + output + "/current.json'");
                    return duck.value(OF_ALL.formatted(output + "/releases/" + release));
                }))
                .containsExactlyInAnyOrder("one " + (2 + FILES * ROWS), "two " + (2 + FILES * ROWS));
    }

    /** What a reader finds again and again, as long as another process moves the pointer. */
    private Set<String> seen(Function<DuckDb, String> reader) throws Exception {
        Set<String> seen = new TreeSet<>();
        try (Child swapper = Child.java(folder, Publisher.class, output.toString());
                DuckDb duck = DuckDb.empty()) {
            assertThat(swapper.answer()).isEqualTo("ready");
            CompletableFuture<Void> swaps = CompletableFuture.runAsync(() -> swap(swapper));
            while (!swaps.isDone()) {
                seen.add(reader.apply(duck));
            }
            swaps.get();
        }
        return seen;
    }

    private void swap(Child swapper) {
        try {
            for (int i = 0; i < SWAPS; i++) {
                String release = releases.get(i % 2);
                assertThat(swapper.ask("back " + release)).isEqualTo("back " + release);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
