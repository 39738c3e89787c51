package dev.okrug.testing;

import dev.okrug.job.Catalogue;
import dev.okrug.job.Engine;
import dev.okrug.job.RunJob;
import dev.okrug.job.RunOutcome;
import dev.okrug.release.Manifest;
import dev.okrug.release.PublishedTable;
import dev.okrug.release.Releases;
import dev.okrug.spec.JobSpec;
import dev.okrug.storage.Storage;
import dev.okrug.telemetry.RunNotes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** Runs jobs as the command line does, in the Spark session of the test run. */
public final class JobRun extends SparkTest {

    private final Path spec;
    private final Path output;

    private JobRun(Path spec, Path output) {
        this.spec = spec;
        this.output = output;
    }

    /** A job whose spec says all but where it publishes, which is beside the spec. */
    public static JobRun of(Path folder, String yaml) {
        Path output = folder.resolve("out");
        try {
            Path spec = Files.createTempFile(folder, "job", ".yaml");
            Files.writeString(spec, yaml.strip() + "\noutput: " + output + "\n");
            return new JobRun(spec, output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A job of the project, but for where it publishes. */
    public static JobRun ofProject(Path folder, String job) {
        try {
            String yaml = Files.readString(Path.of("jobs").resolve(job));
            return of(folder, yaml.replaceAll("(?m)^output:.*$", ""));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The same job, to the same place, with a text of its spec replaced. */
    public JobRun with(String text, String by) {
        try {
            String yaml = Files.readString(spec);
            if (!yaml.contains(text)) {
                throw new IllegalArgumentException("no " + text + " in " + yaml);
            }
            Path changed = Files.createTempFile(spec.getParent(), "job", ".yaml");
            Files.writeString(changed, yaml.replace(text, by));
            return new JobRun(changed, output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Path spec() {
        return spec;
    }

    public Path output() {
        return output;
    }

    public RunOutcome run() {
        // The engine takes this session over, and it must not be closed: other tests go on with it.
        spark();
        @SuppressWarnings("MustBeClosedChecker")
        Engine engine = Engine.start("test");
        RunNotes notes = RunNotes.begin("test", InstantSource.system());
        return RunJob.run(JobSpec.read(spec, Catalogue.names()), engine, new Silence(), notes);
    }

    public Manifest manifest() {
        return Releases.in(Storage.of(output.toString())).current().orElseThrow();
    }

    /** The published tables, to be asked. */
    public DuckDb tables() {
        List<String> names =
                manifest().tables().stream().map(PublishedTable::name).toList();
        return DuckDb.over(output, names);
    }
}
