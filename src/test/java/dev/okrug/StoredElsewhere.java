package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.JobProcess;
import dev.okrug.testing.JobRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A job whose deliveries or releases do not lie on a local disk publishes the same bytes. */
abstract class StoredElsewhere {

    /** Tables that do not say where deliveries lie. */
    private static final String SAY_NO_PATH = "(region|federal_district|turnover)_.*";

    private static final String JOB = """
            job: elsewhere
            reference: ru
            viewpoint: { of: partner, partner: BY }
            inputs:
              - path: sample-data/partner/{vintage}/*
                profile: okrug
                reporter: BY
            gates: { rejected_records: 100%, rejected_value: 100% }
            marts: [region_yearly, federal_district_yearly, turnover_total_yearly, region_commodity_yearly, rejections]
            """;

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
        JobRun local = JobRun.of(folder, JOB);
        JobProcess there = JobProcess.start(publishedThere(local).spec(), settings());
        local.run();

        assertThat(there.completed()).contains("published " + local.manifest().release());
        assertThat(releaseThere()).isEqualTo(Digests.of(current(local)));
        assertThat(JobProcess.start(publishedThere(local).spec(), settings()).completed())
                .contains("unchanged " + local.manifest().release());
    }

    @Test
    void deliveriesThereGiveTheTablesOfThoseOnTheLocalDisk() throws IOException, InterruptedException {
        JobRun local = JobRun.of(folder, JOB);
        JobProcess there =
                JobProcess.start(deliveredThere(publishedThere(local)).spec(), settings());
        local.run();

        there.completed();
        assertThat(tables(releaseThere())).isNotEmpty().isEqualTo(tables(Digests.of(current(local))));
    }

    JobRun job() {
        return JobRun.of(folder, JOB);
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

    static String tables(String digests) {
        return digests.lines().filter(line -> line.matches(SAY_NO_PATH)).collect(Collectors.joining("\n"));
    }
}
