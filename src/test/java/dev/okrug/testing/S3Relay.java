package dev.okrug.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;

/** Hands requests on to a store, and its answers back. */
final class S3Relay {

    /** Those that a client of HTTP sets itself. */
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("host", "connection", "content-length", "expect", "transfer-encoding", "upgrade");

    private static final Set<String> CONDITIONS = Set.of("if-match", "if-none-match");

    private final URI store;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    S3Relay(URI store) {
        this.store = store;
    }

    /** One by one: this store looks at a condition first and puts then, where S3 does both at once. */
    HttpResponse<byte[]> answerTo(HttpExchange exchange, byte[] body, boolean conditions)
            throws IOException, InterruptedException {
        HttpRequest request = asSent(exchange, body, conditions);
        if (!request.method().equals("PUT")) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
        synchronized (store) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private HttpRequest asSent(HttpExchange exchange, byte[] body, boolean conditions) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        store.resolve(exchange.getRequestURI().toString()))
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

    static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
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
}
