package dev.okrug.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Trino of one machine, with the settings of the example but for its port and folder; it ends with the test run.
 *
 * @param root what it may see of this machine
 */
record TrinoServer(int port, Path root) {

    private static final Path INSTALLED = Path.of("target/clients/trino").toAbsolutePath();
    private static final Path CLI = Path.of("target/clients/trino-cli.jar");
    private static final int OLDEST_JAVA = 24;
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    static Optional<String> missing() {
        if (!Files.isDirectory(INSTALLED) || !Files.isRegularFile(CLI)) {
            return Optional.of("Trino is not there; run mvn -Ptrino process-test-resources.");
        }
        return Client.unless(
                java().isPresent(),
                "Trino needs Java " + OLDEST_JAVA + " or later beside the one that runs the tests.");
    }

    static TrinoServer start() {
        try {
            Path root = Path.of("target").toRealPath();
            Path home = Files.createTempDirectory(Files.createDirectories(root.resolve("clients")), "trino-run");
            TrinoServer server = new TrinoServer(freePort(), root);
            Process process = new ProcessBuilder(server.command(server.settings(home), home))
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("server.log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            server.awaitStarted(process, home);
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where it sees a folder. */
    String location(Path folder) throws IOException {
        return "local:///" + root.relativize(folder.toRealPath());
    }

    List<String> commandLine(String... question) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-jar",
                CLI.toString(),
                "--server",
                "http://127.0.0.1:" + port,
                "--catalog",
                "okrug"));
        command.addAll(List.of(question));
        return command;
    }

    /** The example's settings, moved to where the test runs. */
    private Path settings(Path home) throws IOException {
        Path example = Clients.EXAMPLES.resolve("trino/etc");
        Path etc = home.resolve("etc");
        try (Stream<Path> files = Files.walk(example)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = etc.resolve(example.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, moved(Files.readString(file), home));
            }
        }
        return etc;
    }

    private String moved(String settings, Path home) {
        return settings.replace("8080", Integer.toString(port))
                .replace("local.location=/data", "local.location=" + root)
                .replace("local:///trino", "local:///" + root.relativize(home.resolve("metastore")));
    }

    private List<String> command(Path etc, Path home) throws IOException {
        List<String> command = new ArrayList<>(List.of(java().orElseThrow().toString()));
        Files.readAllLines(etc.resolve("jvm.config")).stream()
                .filter(line -> !line.startsWith("#"))
                .forEach(command::add);
        command.addAll(List.of(
                "-Dnode.environment=okrug",
                "-Dnode.data-dir=" + home,
                "-Dconfig=" + etc.resolve("config.properties"),
                "-Dcatalog.config-dir=" + etc.resolve("catalog"),
                "-Dplugin.dir=" + INSTALLED.resolve("plugin"),
                "-cp",
                INSTALLED + "/server/lib/*",
                "io.trino.server.TrinoServer"));
        return command;
    }

    /** A Java that is new enough, where this machine keeps its Javas. */
    private static Optional<Path> java() {
        Path neighbours = Path.of(System.getProperty("java.home")).resolveSibling(".");
        try (Stream<Path> homes = Files.list(neighbours)) {
            return homes.filter(home -> version(home) >= OLDEST_JAVA)
                    .map(home -> home.resolve("bin/java"))
                    .filter(Files::isExecutable)
                    .sorted()
                    .findFirst();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int version(Path home) {
        try {
            return Files.readAllLines(home.resolve("release")).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("\\D*(\\d+).*", "$1"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException noJava) {
            return 0;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitStarted(Process process, Path home) throws IOException {
        Instant latest = Instant.now().plus(LONGEST_START);
        while (!hasStarted()) {
            if (!process.isAlive() || Instant.now().isAfter(latest)) {
                throw new IllegalStateException("Cannot start Trino: " + Files.readString(home.resolve("server.log")));
            }
        }
    }

    private boolean hasStarted() {
        try {
            Thread.sleep(500);
            HttpRequest info = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/info"))
                    .build();
            return HttpClient.newHttpClient()
                    .send(info, BodyHandlers.ofString())
                    .body()
                    .contains("\"starting\":false");
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
