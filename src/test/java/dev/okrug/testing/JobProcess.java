package dev.okrug.testing;

import dev.okrug.cli.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A run of a job in a process of its own, as the command line starts it. */
public final class JobProcess {

    private static final long LONGEST_SECONDS = 900;

    private final Process process;
    private final Path log;

    private JobProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts a run with settings of Hadoop. */
    public static JobProcess start(Path spec, Map<String, String> hadoop) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@jobs/jvm.options",
                "-Xmx2g",
                "-XX:TieredStopAtLevel=1",
                "-Dspark.master=local[2]",
                "-Dspark.driver.bindAddress=127.0.0.1",
                "-Dspark.driver.host=localhost",
                "-Dspark.ui.enabled=false",
                "-Dspark.sql.shuffle.partitions=2"));
        hadoop.forEach((name, value) -> command.add("-Dspark.hadoop." + name + "=" + value));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "run", spec.toString()));
        try {
            Path log = Files.createTempFile(spec.getParent(), "run", ".log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new JobProcess(process, log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** Waits for the end, and returns all that the run has said; another end than that of success is an error. */
    public String completed() throws InterruptedException {
        boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        if (!ended || process.exitValue() != 0) {
            throw new IllegalStateException("the job did not succeed: " + said());
        }
        return said();
    }

    private String said() {
        try {
            return Files.readString(log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
