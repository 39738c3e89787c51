package dev.okrug.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** A process of Java that serves others on this machine, and ends with the test run if nobody ends it before. */
final class Server {

    static final String HOST = "127.0.0.1";

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;

    private Server(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static Server start(Path log, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new Server(process, log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the profile of slow tests has put beside the classes, so that it is on no class path but the server's. */
    static String jar(String artifact) {
        return Path.of("target", "stores", artifact + ".jar").toAbsolutePath().toString();
    }

    static String classPathWith(String jar) {
        return jar(jar) + File.pathSeparator + System.getProperty("java.class.path");
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits until the server serves; whatever is thrown means not yet. */
    void awaitThat(Callable<Boolean> serves) {
        Instant latest = Instant.now().plus(LONGEST_START);
        while (!is(serves)) {
            if (!process.isAlive() || Instant.now().isAfter(latest)) {
                throw new IllegalStateException("Cannot start a server: " + logged());
            }
        }
    }

    private static boolean is(Callable<Boolean> serves) {
        try {
            if (serves.call()) {
                return true;
            }
            Thread.sleep(100);
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (Exception notYet) {
            return false;
        }
    }

    void awaitEnd() {
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("Cannot prepare a server: " + logged());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private String logged() {
        try {
            return Files.readString(log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Without a chance to say good-bye. */
    void kill() {
        process.destroyForcibly();
    }
}
