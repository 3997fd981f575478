package org.cdp.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real Keycloak with the realm that the register ships, and what a test needs besides: people, and programs. */
public final class Keycloak implements QuarkusTestResourceLifecycleManager {

    static final String PASSWORD = "a long password of the tests";
    static final String PROGRAM_SECRET = "the-secret-of-a-program-of-the-tests";
    private static final String REGISTER_SECRET = "the-secret-of-the-register-in-tests-of-signing-in";
    private static final Path SHIPPED = Path.of("src/main/keycloak/cdp-realm.json");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Where its realm is. */
    static final String REALM = "keycloak.test.realm";

    /** The one that runs: Quarkus loads this class anew for the application under test, so it is kept by process id. */
    private static final String PROCESS = "keycloak.test.process";

    private @Nullable Process server;

    @Override
    public Map<String, String> start() {
        try {
            int port = freePort();
            int ownPort = freePort();
            String realm = "http://127.0.0.1:" + port + "/realms/cdp";
            server = launch(port, ownPort);
            System.setProperty(REALM, realm);
            System.setProperty(PROCESS, String.valueOf(server.pid()));
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            await(realm);
            return Map.of(
                    "quarkus.http.test-port",
                    String.valueOf(ownPort),
                    "cdp.oidc.url",
                    realm,
                    "cdp.oidc.client-id",
                    "cdp-register",
                    "cdp.oidc.client-secret",
                    REGISTER_SECRET);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            end(server.toHandle());
        }
    }

    /** Takes it away in the middle of the tests. */
    static void vanish() {
        ProcessHandle.of(Long.parseLong(System.getProperty(PROCESS))).ifPresent(Keycloak::end);
    }

    private static void end(ProcessHandle process) {
        Stream.concat(process.descendants(), Stream.of(process)).toList().forEach(ProcessHandle::destroyForcibly);
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }

    private static Process launch(int port, int ownPort) throws IOException {
        Path home = Path.of("target/keycloak", "keycloak-" + System.getProperty("keycloak.version"))
                .toAbsolutePath();
        Path imports = Files.createDirectories(home.resolve("data/import"));
        Files.writeString(imports.resolve("cdp-realm.json"), realm());
        ProcessBuilder builder = new ProcessBuilder(
                        "bash",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--db=dev-mem",
                        "--cache=local",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/keycloak.log").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        builder.environment().put("CDP_OIDC_CLIENT_SECRET", REGISTER_SECRET);
        builder.environment().put("CDP_OIDC_REGISTER_URL", "http://localhost:" + ownPort);
        return builder.start();
    }

    /** The realm as it is shipped, with a person and two programs: one whose tokens are for the register, one whose are not. */
    private static String realm() throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode realm = (ObjectNode) json.readTree(SHIPPED.toFile());
        realm.withArray("users").add(json.readTree("""
                {"username": "ayesha", "enabled": true, "email": "ayesha@example.org", "emailVerified": true,
                 "firstName": "Ayesha", "lastName": "Khan",
                 "credentials": [{"type": "password", "value": "%s"}]}
                """.formatted(PASSWORD)));
        realm.withArray("clients").add(json.readTree(program("program", """
                [{"name": "for the register", "protocol": "openid-connect", "protocolMapper": "oidc-audience-mapper",
                  "config": {"included.client.audience": "cdp-register", "access.token.claim": "true"}}]
                """)));
        realm.withArray("clients").add(json.readTree(program("stranger", "[]")));
        return json.writeValueAsString(realm);
    }

    private static String program(String id, String mappers) {
        return """
                {"clientId": "%s", "enabled": true, "publicClient": false, "secret": "%s",
                 "standardFlowEnabled": false, "directAccessGrantsEnabled": true,
                 "defaultClientScopes": ["basic", "profile", "email"], "protocolMappers": %s}
                """.formatted(id, PROGRAM_SECRET, mappers);
    }

    private void await(String realm) throws IOException {
        HttpRequest asked = HttpRequest.newBuilder(URI.create(realm + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && server != null && server.isAlive()) {
            if (answers(asked)) {
                return;
            }
        }
        stop();
        throw new IOException("Keycloak did not start: see target/keycloak.log");
    }

    private static boolean answers(HttpRequest asked) {
        try {
            Thread.sleep(300);
            return HttpClient.newHttpClient()
                            .send(asked, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
