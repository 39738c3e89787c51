package dev.okrug.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/** A store that speaks S3, in a process of its own, and a way to it on which requests and answers get lost as a test says. */
public final class S3 implements AutoCloseable {

    private static final String BUCKET = "okrug";

    static {
        // Else the body of an answer waits until the client has confirmed the header, which takes it 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final class Shared {
        static final URI STORE = start();
    }

    private final S3Relay relay = new S3Relay(Shared.STORE);
    private final HttpServer way;
    private final AtomicLong requests = new AtomicLong();
    private volatile long last = Long.MAX_VALUE;
    private volatile boolean conditions = true;
    private volatile Predicate<String> lost = request -> false;
    private volatile Predicate<String> unanswered = request -> false;

    private S3(HttpServer way) {
        this.way = way;
    }

    /** A way of its own to the one store of the test run. */
    public static S3 reached() {
        try {
            HttpServer way = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            S3 store = new S3(way);
            way.createContext("/", store::pass);
            way.setExecutor(Executors.newCachedThreadPool());
            way.start();
            return store;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static URI start() {
        int port = Server.freePort();
        URI store = URI.create("http://" + Server.HOST + ":" + port);
        Server server = Server.start(
                folder().resolve("log"),
                "-jar",
                Server.jar("s3mock-exec"),
                "--server.address=" + Server.HOST,
                "--server.port=0",
                "--http.port=" + port,
                "--com.adobe.testing.s3mock.store.initialBuckets=" + BUCKET);
        server.awaitThat(() -> HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(store.resolve("/" + BUCKET))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding())
                        .statusCode()
                == 200);
        return store;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target/stores")).toAbsolutePath(), "s3");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** After so many requests from now on none arrives any more. */
    public void endAfter(long more) {
        last = requests.get() + more;
    }

    public long requests() {
        return requests.get();
    }

    /** Requests of which that is true do not arrive; they read like {@code PUT /bucket/key}. */
    public void lose(Predicate<String> request) {
        lost = request;
    }

    /** Requests of which that is true are done, and their answers get lost. */
    public void loseAnswersTo(Predicate<String> request) {
        unanswered = request;
    }

    /** Takes puts as if they had no conditions, as older stores do. */
    public void ignoreConditions() {
        conditions = false;
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            String request =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (requests.incrementAndGet() > last || lost.test(request)) {
                return;
            }
            HttpResponse<byte[]> answer = relay.answerTo(exchange, body, conditions);
            if (!unanswered.test(request)) {
                S3Relay.answer(exchange, answer);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The settings of Hadoop by which a client takes this way, without patience for what gets lost. */
    public Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put(
                "fs.s3a.endpoint",
                "http://" + Server.HOST + ":" + way.getAddress().getPort());
        settings.put("fs.s3a.endpoint.region", "us-east-1");
        settings.put("fs.s3a.path.style.access", "true");
        settings.put("fs.s3a.connection.ssl.enabled", "false");
        settings.put("fs.s3a.access.key", "any");
        settings.put("fs.s3a.secret.key", "any");
        settings.put("fs.s3a.attempts.maximum", "2");
        settings.put("fs.s3a.retry.limit", "1");
        settings.put("fs.s3a.retry.interval", "10ms");
        settings.put("fs.s3a.impl.disable.cache", "true");
        settings.put("hadoop.tmp.dir", folder().toString());
        return settings;
    }

    /** A client that takes this way. */
    public FileSystem files() throws IOException {
        Configuration settings = new Configuration();
        settings().forEach(settings::set);
        return FileSystem.get(URI.create(location("/")), settings);
    }

    public static String location(String path) {
        return "s3a://" + BUCKET + path;
    }

    @Override
    public void close() {
        way.stop(0);
    }
}
