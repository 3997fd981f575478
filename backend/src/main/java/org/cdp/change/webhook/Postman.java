package org.cdp.change.webhook;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Posts one message and tells how it went. It follows no redirect and reads no body. */
@ApplicationScoped
class Postman {

    private static final String SILENT = "There was no answer in time.";
    private static final int CONNECT_MILLIS = 5000;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final HttpClient client;
    private final Destination destination;
    private final WebhookSettings settings;
    private final Clock clock;

    Postman(Vertx vertx, WebhookSettings settings, Clock clock) {
        client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setKeepAlive(false)
                .setForceSni(true)
                .setVerifyHost(true));
        destination = new Destination(settings.allowPrivate(), InetAddress::getAllByName);
        this.settings = settings;
        this.clock = clock;
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /** Waits for the answer, no longer than the settings say. */
    Outcome post(Message message) {
        URI url = URI.create(message.url());
        try {
            RequestOptions options = options(url, destination.resolve(url.getHost()), message);
            HttpClientResponse answer = client.request(options)
                    .compose(request -> request.send(message.body()))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
            answer.request().connection().close();
            return Outcome.answered(answer.statusCode());
        } catch (Destination.Forbidden forbidden) {
            return Outcome.failed(Destination.Forbidden.REASON);
        } catch (UnknownHostException unknown) {
            return Outcome.failed("The host is unknown.");
        } catch (TimeoutException silent) {
            return Outcome.failed(SILENT);
        } catch (ExecutionException broken) {
            return Outcome.failed(problem(broken.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Outcome.failed("The register was stopped.");
        }
    }

    /** The client waits as long as we do: either can be the first to give up. */
    private static String problem(@Nullable Throwable cause) {
        if (cause instanceof TimeoutException) {
            return SILENT;
        }
        return "The connection failed: "
                + (cause == null ? "no reason" : cause.getClass().getSimpleName()) + ".";
    }

    /** The name is for the certificate and the Host header; the connection is made to the address that was looked at. */
    private RequestOptions options(URI url, InetAddress address, Message message) {
        boolean tls = "https".equals(url.getScheme());
        int port = url.getPort() > 0 ? url.getPort() : tls ? HTTPS : HTTP;
        Instant now = clock.instant();
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, port)))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(tls)
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
                .setFollowRedirects(false)
                .setTimeout(settings.patience().toMillis())
                .putHeader("content-type", Message.MEDIA_TYPE)
                .putHeader("user-agent", "cdp-register")
                .putHeader("webhook-id", message.id().toString())
                .putHeader("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .putHeader("webhook-signature", message.signatures(now));
    }

    /** @param status of the answer, if there was one */
    record Outcome(
            boolean taken,
            @Nullable Integer status,
            @Nullable String problem) {

        static Outcome answered(int status) {
            boolean taken = status >= 200 && status < 300;
            boolean elsewhere = status >= 300 && status < 400;
            String problem = elsewhere ? "A redirect is not followed." : "The answer was no success.";
            return new Outcome(taken, status, taken ? null : problem);
        }

        static Outcome failed(String problem) {
            return new Outcome(false, null, problem);
        }
    }
}
