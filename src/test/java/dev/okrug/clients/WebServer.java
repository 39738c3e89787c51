package dev.okrug.clients;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves files of this machine to this machine, as any web server does: whole, in ranges, or just their size. */
record WebServer(HttpServer server) implements AutoCloseable {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d*)");

    private static final Map<String, String> TYPES =
            Map.of("html", "text/html", "js", "text/javascript", "mjs", "text/javascript");

    /** @param folders by the path under which they are served */
    static WebServer of(Map<String, Path> folders) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            folders.forEach((path, folder) -> server.createContext(path, exchange -> serve(exchange, path, folder)));
            server.start();
            return new WebServer(server);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static void serve(HttpExchange exchange, String path, Path folder) throws IOException {
        Path file = folder.resolve(exchange.getRequestURI().getPath().substring(path.length()));
        try (exchange) {
            if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String name = file.getFileName().toString();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", type);
            answer(exchange, Files.readAllBytes(file));
        }
    }

    private static void answer(HttpExchange exchange, byte[] content) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(content.length));
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        String asked = exchange.getRequestHeaders().getFirst("Range");
        Matcher range = RANGE.matcher(asked == null ? "" : asked);
        if (!range.matches()) {
            send(exchange, 200, content);
            return;
        }
        int first = Integer.parseInt(range.group(1));
        int last = range.group(2).isEmpty() ? content.length - 1 : Integer.parseInt(range.group(2));
        exchange.getResponseHeaders().set("Content-Range", "bytes " + first + "-" + last + "/" + content.length);
        send(exchange, 206, Arrays.copyOfRange(content, first, last + 1));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
