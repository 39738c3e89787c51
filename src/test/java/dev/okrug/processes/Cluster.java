package dev.okrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** A standalone cluster of real processes on this machine, from the Spark that the build brings along. */
final class Cluster implements AutoCloseable {

    static final Path LIBRARIES = Path.of("target/lib");

    /** Environment of daemons, executors and drivers: all are too short-lived for thorough compilation to pay. */
    static final Map<String, String> QUICK_AND_LOCAL = Map.of(
            "SPARK_LOCAL_IP",
            "127.0.0.1",
            "JAVA_HOME",
            System.getProperty("java.home"),
            "JAVA_TOOL_OPTIONS",
            "-XX:TieredStopAtLevel=1");

    private static final long PATIENCE_MILLIS = 300_000;

    private final Path folder;
    private final Path sparkHome;
    private final int port;
    private final Child master;
    private final List<Child> workers = new ArrayList<>();

    private Cluster(Path folder) throws IOException {
        this.folder = folder;
        this.sparkHome = Files.createDirectories(folder.resolve("spark"));
        Files.createSymbolicLink(sparkHome.resolve("jars"), LIBRARIES.toAbsolutePath());
        this.port = freePort();
        this.master = daemon("master.Master", "--host", "127.0.0.1", "--port", Integer.toString(port));
    }

    /** A master, and workers with one core each. */
    static Cluster start(Path folder, int workers) throws IOException, InterruptedException {
        Cluster cluster = new Cluster(folder);
        try {
            until("a master", () -> cluster.master.complaints().contains("New state: ALIVE"));
            for (int i = 0; i < workers; i++) {
                cluster.workers.add(cluster.worker());
            }
            for (Child worker : cluster.workers) {
                until("a worker", () -> worker.complaints().contains("Successfully registered"));
            }
            return cluster;
        } catch (InterruptedException | RuntimeException | Error failed) {
            cluster.close();
            throw failed;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    private Child worker() {
        return daemon(
                "worker.Worker",
                "--host",
                "127.0.0.1",
                "--cores",
                "1",
                "--memory",
                "1g",
                "--work-dir",
                folder.resolve("work").toString(),
                url());
    }

    private Child daemon(String name, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@jobs/jvm.options",
                "-Xmx256m",
                "-cp",
                LIBRARIES + "/*",
                "org.apache.spark.deploy." + name,
                "--webui-port",
                "0"));
        command.addAll(List.of(arguments));
        return Child.start(folder, command, builder -> {
            builder.environment().putAll(QUICK_AND_LOCAL);
            builder.environment().put("SPARK_HOME", sparkHome.toString());
            builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        });
    }

    String url() {
        return "spark://127.0.0.1:" + port;
    }

    /** Kills an executor; its worker starts another one. */
    void killAnExecutor() {
        ProcessHandle executor = workers.stream()
                .flatMap(worker -> worker.process().descendants())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no executor"));
        assertThat(executor.destroyForcibly()).isTrue();
    }

    /** Kills a worker and its executors; another one comes after a while. */
    void killAWorker() {
        Child worker = workers.remove(0);
        assertThat(worker.process().descendants()).as("its executors").isNotEmpty();
        worker.close();
        workers.add(worker());
    }

    static void until(String what, BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waiting for %s", what).isLessThan(end);
            Thread.sleep(20);
        }
    }

    @Override
    public void close() {
        workers.forEach(Child::close);
        master.close();
    }
}
