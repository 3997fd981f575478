package org.cdp.change.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Somebody else's server, on loopback, that takes deliveries or does with them what a test wants. */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Received> all = new CopyOnWriteArrayList<>();
    private final ToIntFunction<Received> manner;

    /** @param manner the status it answers with; it may take its time */
    Receiver(ToIntFunction<Received> manner) {
        this.manner = manner;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    static Receiver good() {
        return new Receiver(received -> 204);
    }

    String url() {
        return "http://127.0.0.1:" + port() + "/hook?from=cdp";
    }

    int port() {
        return server.getAddress().getPort();
    }

    List<Received> all() {
        return all;
    }

    /** All that was received, as soon as this many deliveries fit. */
    List<Received> await(int number, Predicate<Received> fits) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() - deadline < 0) {
            List<Received> fitting = all.stream().filter(fits).toList();
            if (fitting.size() >= number) {
                return fitting;
            }
            pause(30);
        }
        throw new AssertionError("of " + number + " deliveries came " + all);
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            Received received = new Received(
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders().getFirst("Content-Type"),
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                    exchange.getRequestHeaders().getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            all.add(received);
            int status = manner.applyAsInt(received);
            if (status >= 300 && status < 400) {
                exchange.getResponseHeaders().set("Location", "http://127.0.0.1:" + port() + "/elsewhere");
            }
            exchange.sendResponseHeaders(status, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    record Received(String path, String mediaType, String id, String timestamp, String signature, String body) {

        JsonNode event() {
            try {
                return new ObjectMapper().readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String subject() {
            return event().path("subject").asText();
        }
    }
}
