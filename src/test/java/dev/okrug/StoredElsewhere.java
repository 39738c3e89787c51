package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.DuckDb;
import dev.okrug.testing.JobProcess;
import dev.okrug.testing.JobRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A job whose deliveries or releases do not lie on a local disk publishes the same bytes: the whole sample job. */
abstract class StoredElsewhere {

    @TempDir
    Path folder;

    /** Where a path lies on the other store. */
    abstract String location(String path);

    abstract FileSystem files() throws IOException;

    /** The settings of Hadoop by which a run reaches the other store. */
    abstract Map<String, String> settings();

    @Test
    @DisabledIfSystemProperty(
            named = "okrug.sweep",
            matches = "short",
            disabledReason = "another test shows most of it")
    void aReleaseThereHasTheBytesOfOneOnTheLocalDisk() throws IOException, InterruptedException {
        JobRun local = sample();
        JobProcess there = JobProcess.start(publishedThere(local).spec(), settings());
        local.run();

        assertThat(there.completed()).contains("published " + local.manifest().release());
        assertThat(releaseThere()).isEqualTo(Digests.of(current(local)));
        assertThat(JobProcess.start(publishedThere(local).spec(), settings()).completed())
                .contains("unchanged " + local.manifest().release());
    }

    @Test
    void deliveriesThereGiveTheTablesOfThoseOnTheLocalDisk() throws IOException, InterruptedException {
        JobRun local = sample();
        JobProcess there =
                JobProcess.start(deliveredThere(publishedThere(local)).spec(), settings());
        local.run();

        there.completed();
        assertTablesAreThoseOf(local);
    }

    JobRun sample() {
        return JobRun.ofProject(folder, "sample.yaml");
    }

    JobRun publishedThere(JobRun local) {
        return local.with(
                "output: " + local.output(),
                "output: " + location(local.output().toString()));
    }

    JobRun deliveredThere(JobRun job) throws IOException {
        String deliveries = folder.resolve("in").toString();
        org.apache.hadoop.fs.Path to = new org.apache.hadoop.fs.Path(location(deliveries));
        files().copyFromLocalFile(
                        new org.apache.hadoop.fs.Path(
                                Path.of("sample-data").toAbsolutePath().toUri()),
                        to);
        return job.with("path: sample-data/", "path: " + location(deliveries) + "/");
    }

    static Path current(JobRun job) throws IOException {
        return job.output().resolve("current").toRealPath();
    }

    /** The digests of the only release there. */
    String releaseThere() throws IOException {
        FileSystem files = files();
        org.apache.hadoop.fs.Path releases = new org.apache.hadoop.fs.Path(
                location(folder.resolve("out/releases").toString()));
        assertThat(files.listStatus(releases)).hasSize(1);
        Path copy = folder.resolve("copy");
        files.copyToLocalFile(
                false, files.listStatus(releases)[0].getPath(), new org.apache.hadoop.fs.Path(copy.toUri()), true);
        return Digests.of(copy);
    }

    /** Compares what deliveries there gave with what those on the local disk did: bytes, but for where they lie. */
    void assertTablesAreThoseOf(JobRun local) throws IOException {
        Map<String, String> here = byTable(Digests.of(current(local)));
        Map<String, String> there = byTable(releaseThere());
        assertThat(there.keySet()).isEqualTo(here.keySet());
        String deliveries = location(folder.resolve("in").toString());
        for (String table : here.keySet()) {
            if (!there.get(table).equals(here.get(table))) {
                String rows = rows(folder.resolve("copy"), table);
                assertThat(rows).as(table).contains(deliveries);
                assertThat(rows.replace(deliveries, "sample-data")).as(table).isEqualTo(rows(current(local), table));
            }
        }
    }

    private static String rows(Path release, String table) {
        try (DuckDb duck = DuckDb.empty()) {
            return duck.cells("from read_parquet('" + release + "/" + table + "/*.parquet')").stream()
                    .map(cells -> String.join(" | ", cells))
                    .collect(Collectors.joining("\n"));
        }
    }

    /** The digests of each table's files; those beside the tables tell where deliveries lie, or which release it is. */
    private static Map<String, String> byTable(String digests) {
        return digests.lines()
                .filter(line -> line.contains(".parquet "))
                .collect(Collectors.groupingBy(
                        line -> line.substring(0, line.indexOf('/')), TreeMap::new, Collectors.joining("\n")));
    }
}
