package org.cdp.access;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cdp.access.AccessMatrix.Line;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Every operation of the contract, asked for by every kind of caller, answers as {@code access-matrix.txt} says. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AccessMatrixTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> keys = new HashMap<>();
    private String personalKey = "";

    /** Where an operation of the contract is. */
    private record Place(String method, String path) {

        /** Of {@code /keys/{id}/rotation}: {@code /keys}. */
        String collection() {
            int parameter = path.indexOf("/{");
            return parameter < 0 ? path : path.substring(0, parameter);
        }
    }

    @Test
    void every_operation_is_in_the_matrix_and_nothing_else() throws IOException {
        TreeSet<String> missing = new TreeSet<>(contract().keySet());
        missing.removeAll(AccessMatrix.read().keySet());
        assertEquals(
                new TreeSet<String>(), missing, "say in access-matrix.txt who may do these, one line for each of them");
        TreeSet<String> vanished = new TreeSet<>(AccessMatrix.read().keySet());
        vanished.removeAll(contract().keySet());
        assertEquals(new TreeSet<String>(), vanished, "in access-matrix.txt, but in the contract no longer");
    }

    @Test
    void every_caller_gets_what_the_matrix_says() throws IOException, InterruptedException {
        prepare();
        Map<String, Line> matrix = AccessMatrix.read();
        Map<String, Place> contract = contract();
        contract.keySet().retainAll(matrix.keySet());
        List<String> different = new ArrayList<>();
        for (String operation : contract.keySet()) {
            for (String caller : AccessMatrix.CALLERS) {
                int expected = matrix.get(operation).statuses().get(caller);
                int status = ask(operation, caller, contract, matrix);
                if (status != expected) {
                    different.add("%s by %s: %d, not %d".formatted(operation, caller, status, expected));
                }
            }
        }
        assertEquals(List.of(), different);
        assertTrue(contract.size() > 50, "the contract was read");
    }

    private void prepare() {
        Given.agencies("matrix-owner", "matrix-other");
        Given.interventions("matrix-owner", "matrix-work");
        keys.put("reader", Given.key("matrix-owner", "READER"));
        keys.put("other", Given.editorOf("matrix-other"));
        keys.put("editor", Given.editorOf("matrix-owner"));
        keys.put("steward", As.STEWARD_KEY);
        keys.put("expired", Given.editorOf("matrix-owner"));
        keys.put("revoked", Given.editorOf("matrix-owner"));
        personalKey = GivenPerson.keyOf(GivenPerson.named("Matrix"));
        QuarkusTransaction.requiringNew().run(() -> {
            AccessKey expired = key("expired");
            expired.expiresAt = expired.createdAt;
            AccessKey revoked = key("revoked");
            revoked.revokedAt = revoked.createdAt;
        });
    }

    private AccessKey key(String caller) {
        return AccessKey.of(new Secret(keys.get(caller))).orElseThrow();
    }

    private int ask(String operation, String caller, Map<String, Place> contract, Map<String, Line> matrix)
            throws IOException, InterruptedException {
        Place place = contract.get(operation);
        Line line = matrix.get(operation);
        Map<String, String> known = new HashMap<>(line.path());
        known.put("fresh", "matrix-" + UUID.randomUUID());
        known.put("personalKey", personalKey);
        String etag = record(place, known, contract, matrix);
        return send(place, line, known, etag, keys.get(caller)).statusCode();
    }

    /** Makes the record that the path speaks of, if it speaks of one; its ETag. */
    private String record(Place place, Map<String, String> known, Map<String, Place> contract, Map<String, Line> matrix)
            throws IOException, InterruptedException {
        if (!place.path().contains("{")) {
            return "";
        }
        Place one = new Place("put", place.collection() + "/{id}");
        String etag = made(new Place("post", place.collection()), known, contract, matrix);
        if (!known.containsKey("id")) {
            etag = made(one, known, contract, matrix);
        }
        if (place.path().equals(one.path())) {
            return etag;
        }
        return place.method().equals("put") ? "" : made(new Place("put", place.path()), known, contract, matrix);
    }

    private String made(Place maker, Map<String, String> known, Map<String, Place> contract, Map<String, Line> matrix)
            throws IOException, InterruptedException {
        Optional<Line> line = contract.entrySet().stream()
                .filter(operation -> operation.getValue().equals(maker))
                .map(operation -> matrix.get(operation.getKey()))
                .filter(found -> !found.body().isEmpty())
                .findFirst();
        if (line.isEmpty()) {
            return "";
        }
        HttpResponse<InputStream> answer = send(maker, line.get(), known, "", As.STEWARD_KEY);
        JsonNode body = JSON.readTree(answer.body());
        assertTrue(answer.statusCode() < 300, () -> line.get().operation() + " made none: " + body);
        String id = body.path("id").asText(body.path("key").path("id").asText());
        if (!id.isEmpty()) {
            known.put("id", id);
        }
        return answer.headers().firstValue("ETag").orElse("");
    }

    private HttpResponse<InputStream> send(Place place, Line line, Map<String, String> known, String etag, String key)
            throws IOException, InterruptedException {
        String type = place.method().equals("patch") ? "application/merge-patch+json" : "application/json";
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + filled(place.path(), known) + line.query()))
                .header("Content-Type", type)
                .method(
                        place.method().toUpperCase(),
                        line.body().isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(filled(line.body(), known)));
        if (!etag.isEmpty()) {
            request.header("If-Match", etag);
        }
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        // An answer may be a stream without end: its status is enough.
        HttpResponse<InputStream> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream")) {
            answer.body().close();
        }
        return answer;
    }

    private static String filled(String text, Map<String, String> known) {
        return PARAMETER
                .matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(known.computeIfAbsent(
                        name.group(1), unknown -> UUID.randomUUID().toString())));
    }

    private static Map<String, Place> contract() throws IOException {
        JsonNode contract = JSON.readTree(
                given().queryParam("format", "json").get("/openapi").asString());
        Map<String, Place> places = new HashMap<>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> places.put(
                                method.getValue().path("operationId").asText(),
                                new Place(method.getKey(), path.getKey()))));
        places.remove("");
        return places;
    }
}
