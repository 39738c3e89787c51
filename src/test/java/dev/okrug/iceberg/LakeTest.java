package dev.okrug.iceberg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.cli.Main;
import dev.okrug.release.Releases;
import dev.okrug.storage.Storage;
import dev.okrug.testing.Sweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases in a catalog of Iceberg that a database holds. Its classes are on the class path of the processes, as a user puts them there. */
@Tag("slow")
class LakeTest {

    /** Its name begins with a digit, as that of no table may that is not quoted. */
    private static final String JOB = """
            job: 2lake
            viewpoint: { of: partner, partner: BY }
            inputs:
              - { path: "%s/data/{vintage}/*", profile: okrug, reporter: BY }
            output: %s/out
            marts: %s
            publish: iceberg
            disclosure: none
            """;

    private static final String TABLES = "[region_yearly, rejections, reconciliation]";

    @TempDir
    private Path folder;

    private Path output;

    /** What a run said, its exit code before it. */
    private record Said(int exitCode, String text) {}

    @BeforeEach
    void deliver() throws IOException {
        output = folder.resolve("out");
        deliver("2024-05-15", "turnover-2022-q1.csv");
    }

    private void deliver(String vintage, String file) throws IOException {
        Path sample = Path.of("sample-data/partner", vintage, file);
        Path data = Files.createDirectories(folder.resolve("data").resolve(vintage));
        Files.copy(sample, data.resolve(file));
    }

    @Test
    void theCurrentReleaseAndFormerOnesAreInTheCatalogAsInTheOutput() throws IOException {
        assertThat(run(TABLES)).satisfies(said -> assertThat(said.text()).contains("published r000001-"));
        deliver("2024-05-15", "turnover-2022-q2.csv");
        // One table more, and one less, of which the former release is kept.
        assertThat(run("[region_yearly, federal_district_yearly, reconciliation]")
                        .text())
                .contains("published r000002-");

        assertThat(read("`2lake`").lines()).containsExactlyInAnyOrder("now 3", release(0) + " 3", release(1) + " 3");
    }

    @Test
    void aRunThatDiedBeforeItWasShownIsCompletedByTheNextOneThatFindsNothingNew() throws IOException {
        Sweep.onlyWhole();
        run(TABLES);
        deliver("2024-05-15", "turnover-2022-q2.csv");
        run(TABLES);
        // As if it had died between the first table and the second, with a branch left behind.
        String second = release(1);
        String former =
                "CALL okrug.system.set_current_snapshot(table => '`2lake`.rejections', ref => '" + release(0) + "')";
        state(
                former,
                "ALTER TABLE okrug.`2lake`.rejections DROP TAG `" + second + "`",
                "ALTER TABLE okrug.`2lake`.rejections CREATE BRANCH `draft-" + second + "`");

        assertThat(run(TABLES).text()).contains("unchanged " + second).doesNotContain("but not in Iceberg");

        assertThat(read("`2lake`").lines()).containsExactlyInAnyOrder("now 3", release(0) + " 3", second + " 3");
    }

    @Test
    void aTableWhoseColumnsWereOthersBeforeTakesThoseOfTheReleaseAndFormerOnesKeepTheirs() throws IOException {
        Sweep.onlyWhole();
        run("[regions]");
        // As if a former version of Okrug had made it.
        state(
                "ALTER TABLE okrug.`2lake`.regions DROP COLUMN region",
                "ALTER TABLE okrug.`2lake`.regions DROP COLUMN iso_code",
                "ALTER TABLE okrug.`2lake`.regions ADD COLUMNS (iso_code INT, gone DATE)");
        deliver("2024-05-15", "turnover-2022-q2.csv");

        assertThat(run("[regions]").text()).contains("published r000002-").doesNotContain("but not in Iceberg");

        assertThat(read("`2lake`").lines()).containsExactlyInAnyOrder("now 1", release(0) + " 1", release(1) + " 1");
    }

    @Test
    void aTableOfSomebodyElseIsLeftAloneAndNothingIsWritten() throws IOException {
        Sweep.onlyWhole();
        state("CREATE NAMESPACE okrug.`2lake`", "CREATE TABLE okrug.`2lake`.regions (a INT) USING iceberg");

        Said said = run("[regions]");

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.text()).contains("it is not a table of Okrug", "not published: ");
        assertThat(output.resolve("releases")).doesNotExist();
    }

    @Test
    void aCatalogThatFailsAfterThePublicationIsNamedAndTheNextRunCompletesIt() throws IOException {
        Sweep.onlyWhole();
        run("[regions, partners]");
        deliver("2024-05-15", "turnover-2022-q2.csv");
        Path data = folder.resolve("warehouse/2lake/regions/data");
        Path aside = Files.move(data, folder.resolve("data-aside"));
        // Where a folder should be: nobody can write there, whoever runs this.
        Files.writeString(data, "");

        Said failed = run("[regions, partners]");

        assertThat(failed.exitCode()).as(failed.text()).isEqualTo(6);
        assertThat(failed.text())
                .contains("published r000002-", ", but not in Iceberg", "Run again to complete it")
                .doesNotContain("not published");

        Files.delete(data);
        Files.move(aside, data);
        assertThat(run("[regions, partners]"))
                .satisfies(said -> assertThat(said.exitCode()).isZero())
                .satisfies(said -> assertThat(said.text()).contains("unchanged r000002-"));
        assertThat(read("`2lake`").lines()).containsExactlyInAnyOrder("now 2", release(0) + " 2", release(1) + " 2");
    }

    @Test
    void aCatalogThatSparkDoesNotKnowIsRefusedBeforeAnythingIsWritten() throws IOException {
        Said said = run("[regions]", List.of());

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.text())
                .contains("Cannot publish to the catalog okrug: Spark knows no catalog", "not published: ");
        assertThat(output.resolve("releases")).doesNotExist();
    }

    private String release(int place) {
        return Releases.in(Storage.of(output.toString())).list().get(place).release();
    }

    private Said run(String marts) throws IOException {
        return run(marts, catalog());
    }

    private Said run(String marts, List<String> settings) throws IOException {
        Path spec = folder.resolve("job.yaml");
        Files.writeString(spec, JOB.formatted(folder, folder, marts));
        return java(settings, Main.class, "run", spec.toString());
    }

    /** Runs statements, as somebody else would. */
    private void state(String... statements) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("", ""));
        arguments.addAll(List.of(statements));
        Said said = java(catalog(), LakeReader.class, arguments.toArray(String[]::new));
        assertThat(said.exitCode()).as(said.text()).isZero();
    }

    /** What of the namespace is as in the output. */
    private String read(String namespace) throws IOException {
        Said said = java(catalog(), LakeReader.class, output.toString(), "okrug." + namespace);
        assertThat(said.exitCode()).as(said.text()).isZero();
        return said.text()
                .lines()
                .filter(line -> line.matches("(now|r\\d+-\\w+) \\d+|differs: .*"))
                .collect(Collectors.joining("\n"));
    }

    private Said java(List<String> settings, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@jobs/jvm.options",
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-Dspark.master=local[2]",
                "-Dspark.driver.host=localhost",
                "-Dspark.driver.bindAddress=127.0.0.1",
                "-Dspark.ui.enabled=false",
                "-Dspark.sql.shuffle.partitions=2"));
        command.addAll(settings);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            return new Said(process.waitFor(), Files.readString(said));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> catalog() {
        String catalog = "-Dspark.sql.catalog.okrug";
        return List.of(
                "-Dspark.sql.extensions=org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions",
                catalog + "=org.apache.iceberg.spark.SparkCatalog",
                catalog + ".type=jdbc",
                catalog + ".uri=jdbc:sqlite:" + folder.resolve("catalog.db"),
                catalog + ".jdbc.schema-version=V1",
                catalog + ".warehouse=" + folder.resolve("warehouse"));
    }
}
