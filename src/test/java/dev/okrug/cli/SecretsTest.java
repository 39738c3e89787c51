package dev.okrug.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.DuckDb;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs a job that is given secrets wherever one can be given, and looks for them in all that comes out. */
@Tag("slow")
class SecretsTest {

    private static final String CANARY = "canary7Qx93vT";

    @TempDir
    private Path folder;

    @BeforeEach
    void job() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        deliver("42000,2022,export,8418,BY,1500000,260000", "nowhere,2022,export,8418,BY,15,26");
        Files.writeString(folder.resolve("job.yaml"), """
                job: secrets
                viewpoint: { of: partner, partner: BY }
                inputs:
                  - { path: "in/*.csv", profile: okrug, reporter: BY, vintage: 2024-01-31 }
                output: out
                gates: { rejected_records: 90%, rejected_value: 90% }
                """);
    }

    @Test
    void no_secret_comes_out_of_a_run_however_much_it_tells() throws Exception {
        assertThat(okrug("run", "job.yaml", "--verbose")).isZero();

        // The log tells of the settings, so that there is a place in which a secret could be seen.
        assertThat(Files.readString(folder.resolve("complained"))).contains("spark.hadoop.fs.s3a.secret.key=");
        assertThat(filesWithTheCanary()).isEmpty();
        assertThat(tablesWithTheCanary()).isEmpty();
    }

    @Test
    void nor_out_of_one_that_fails() throws Exception {
        deliver("no", "trade", "at", "all");

        assertThat(okrug("run", "job.yaml", "--verbose")).isNotZero();
        assertThat(filesWithTheCanary()).isEmpty();
    }

    private void deliver(String... records) throws IOException {
        Files.writeString(
                folder.resolve("in/a.csv"),
                "region,period,flow,commodity,partner,value_usd,net_weight_kg\n" + String.join("\n", records) + "\n");
    }

    private int okrug(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "@" + Path.of("jobs/jvm.options").toAbsolutePath(),
                "-XX:TieredStopAtLevel=1",
                // What the launcher makes of --conf.
                "-Dspark.logConf=true",
                "-Dspark.hadoop.fs.s3a.secret.key=" + CANARY,
                "-Dspark.hadoop.fs.azure.account.key.store.dfs.core.windows.net=" + CANARY,
                "-Dspark.ssl.keyStorePassword=" + CANARY,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("OKRUG_TEST_PASSWORD", CANARY);
        builder.environment().put("AWS_SECRET_ACCESS_KEY", CANARY);
        Process process = builder.redirectOutput(folder.resolve("said").toFile())
                .redirectError(folder.resolve("complained").toFile())
                .start();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).as("the run ends").isTrue();
        return process.exitValue();
    }

    private List<Path> filesWithTheCanary() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : files("")) {
            if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(CANARY)) {
                found.add(file);
            }
        }
        return found;
    }

    /** Parquet is packed, so its rows are asked. */
    private List<Path> tablesWithTheCanary() throws IOException {
        List<Path> found = new ArrayList<>();
        List<Path> tables = files(".parquet");
        assertThat(tables).hasSizeGreaterThan(20);
        try (DuckDb duck = DuckDb.empty()) {
            for (Path table : tables) {
                String rows = "select count(*) from read_parquet('" + table + "') as t where t::varchar like '%"
                        + CANARY + "%'";
                if (duck.number(rows) != 0.0) {
                    found.add(table);
                }
            }
        }
        return found;
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        }
    }
}
