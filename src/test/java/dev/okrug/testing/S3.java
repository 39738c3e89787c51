package dev.okrug.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/** A store that speaks S3, in a process of its own, and a way to it on which requests and answers get lost as a test says. */
public final class S3 implements AutoCloseable {

    private static final String BUCKET = "okrug";

    /** Those that a client of HTTP sets itself. */
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("host", "connection", "content-length", "expect", "transfer-encoding", "upgrade");

    private static final Set<String> CONDITIONS = Set.of("if-match", "if-none-match");

    private static final class Shared {
        static final URI STORE = start();
    }

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .build();
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
            HttpServer way = HttpServer.create(new InetSocketAddress(Server.HOST, 0), 0);
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
            String request = exchange.getRequestMethod() + " "
                    + exchange.getRequestURI().getPath();
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (requests.incrementAndGet() > last || lost.test(request)) {
                return;
            }
            HttpResponse<byte[]> answer = answerTo(asSent(exchange, body));
            if (!unanswered.test(request)) {
                answer(exchange, answer);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** One by one: this store looks at a condition first and puts then, where S3 does both at once. */
    private HttpResponse<byte[]> answerTo(HttpRequest request) throws IOException, InterruptedException {
        if (!request.method().equals("PUT")) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
        synchronized (Shared.STORE) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private HttpRequest asSent(HttpExchange exchange, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        Shared.STORE.resolve(exchange.getRequestURI().toString()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            String header = name.toLowerCase(Locale.ROOT);
            boolean ofPut = exchange.getRequestMethod().equals("PUT") && CONDITIONS.contains(header);
            if (!OF_THE_CONNECTION.contains(header) && (conditions || !ofPut)) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name)) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (head) {
            answer.headers()
                    .firstValue("content-length")
                    .ifPresent(length -> exchange.getResponseHeaders().set("Content-Length", length));
        }
        boolean empty = head || answer.body().length == 0;
        exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
        if (!empty) {
            exchange.getResponseBody().write(answer.body());
        }
    }

    /** The settings of Hadoop by which a client takes this way, without patience for what gets lost. */
    public Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("fs.s3a.endpoint", "http://" + Server.HOST + ":" + way.getAddress().getPort());
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
