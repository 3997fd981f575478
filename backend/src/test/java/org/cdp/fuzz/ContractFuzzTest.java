package org.cdp.fuzz;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * Asks every operation of the contract, soundly and unsoundly, and holds each answer against it. More requests with
 * {@code -Dfuzz.requests=10000}, others with {@code -Dfuzz.seed=2}; what came of it is told in {@code target/fuzz.txt}.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ContractFuzzTest {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 1000);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final Path TOLD = Path.of("target", "fuzz.txt");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Random random = new Random(SEED);
    private final Known known = new Known();
    private final List<String> found = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, JsonNode> forms = new TreeMap<>();

    /** A form that each list takes: what is made of it alone would mostly be refused for what the contract cannot say. */
    private final Map<String, ObjectNode> sound = new TreeMap<>();

    private final Map<String, Integer> created = new TreeMap<>();

    /** An operation of the contract. */
    record Operation(String path, String method, JsonNode says) {

        String name() {
            return says.path("operationId").asText();
        }

        boolean adds() {
            return method.equals("post") && path.endsWith(list());
        }

        /** The list whose records its path names, or that it adds to. */
        String list() {
            return path.replaceFirst("^/api/v1/", "").replaceAll("/\\{.*", "");
        }
    }

    @Test
    void no_answer_is_a_fault_of_ours_or_outside_the_contract() throws Exception {
        JsonNode contract = JSON.readTree(
                given().queryParam("format", "json").get("/openapi").asString());
        var validator = OpenApiInteractionValidator.createForSpecificationUrl(
                        "http://localhost:" + RestAssured.port + "/openapi")
                .withBasePathOverride("/")
                .build();
        List<Operation> operations = operations(contract);
        operations.stream()
                .filter(operation -> operation.method().equals("put"))
                .forEach(put -> forms.put(put.path(), put.says().at("/requestBody/content/application~1json/schema")));
        prepare();
        Values values = new Values(contract, random, known);
        String editor = Given.editorOf("fuzz-agency");
        for (int i = 0; i < REQUESTS; i++) {
            Operation operation = operations.get(i % operations.size());
            HttpRequest request = request(operation, values, editor);
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            learn(operation, request, answer);
            if (answer.statusCode() == 201) {
                created.merge(operation.list(), 1, Integer::sum);
            }
            judge(validator, i, operation, request, answer);
        }
        Files.writeString(
                TOLD,
                "%d requests of seed %d to %d operations: answers by status %s, created %s%n"
                        .formatted(
                                REQUESTS, SEED, operations.stream().distinct().count(), statuses, created));
        assertEquals(List.of(), found);
        int good = statuses.entrySet().stream()
                .filter(entry -> entry.getKey() < 300)
                .mapToInt(Map.Entry::getValue)
                .sum();
        assertTrue(good > REQUESTS / 5, "it asks for what can be had, too: " + statuses);
        assertTrue(created.keySet().containsAll(sound.keySet()), "it adds to every list, too: " + created);
    }

    private static List<Operation> operations(JsonNode contract) {
        List<Operation> operations = new ArrayList<>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> method.getValue().has("operationId"))
                        .forEach(method ->
                                operations.add(new Operation(path.getKey(), method.getKey(), method.getValue()))));
        List<Operation> adding = operations.stream().filter(Operation::adds).toList();
        operations.addAll(adding); // they ask for the most, and so are refused the most
        operations.addAll(adding);
        return operations;
    }

    private void prepare() throws Exception {
        made("agencies", """
                {"id": "fuzz-agency", "kind": "GOVERNMENT", "country": "PK", "names": [{"name": "Fuzz agency"}]}
                """);
        made("agencies", """
                {"id": "fuzz-other", "kind": "GOVERNMENT", "country": "PK", "names": [{"name": "Fuzz other"}]}
                """);
        made("clusters", """
                {"id": "fuzz-cluster", "name": "Fuzz cluster"}
                """);
        made("interventions", """
                {"id": "fuzz-work", "title": "Fuzz work", "level": "PROGRAMME", "reportedBy": "fuzz-agency"}
                """);
        made("contributions", """
                {"intervention": "fuzz-work", "provider": "fuzz-agency", "receiver": "fuzz-other",
                 "reportedBy": "fuzz-agency", "stage": "RELEASE", "form": "CASH", "amount": 5, "currency": "PKR"}
                """);
        made("adoptions", """
                {"from": "fuzz-work", "adopter": "fuzz-other", "mechanism": "STUDY", "steps": [{"stage": "STARTED"}]}
                """);
        made("exchange-rates", """
                {"set": "fuzz", "currency": "PKR", "period": "2004-08", "unitsPerUsd": 58}
                """);
    }

    private void made(String list, String body) throws Exception {
        known.add(
                list,
                As.steward()
                        .body(body)
                        .post("/" + list)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
        ObjectNode form = (ObjectNode) JSON.readTree(body);
        sound.put(list, form.without(List.of("id", "set", "period"))); // what tells it apart from others
    }

    private HttpRequest request(Operation operation, Values values, String editor) {
        StringBuilder path = new StringBuilder(operation.path());
        StringBuilder query = new StringBuilder();
        String etag = null;
        HttpRequest.Builder request = HttpRequest.newBuilder().timeout(Duration.ofSeconds(60));
        for (JsonNode parameter : operation.says().path("parameters")) {
            String name = parameter.path("name").asText();
            switch (parameter.path("in").asText()) {
                case "path" -> {
                    String id = pathValue(operation, parameter, values);
                    String place = "{" + name + "}";
                    path.replace(path.indexOf(place), path.indexOf(place) + place.length(), encoded(id));
                }
                case "query" -> ask(parameter, values, query);
                default -> {
                    if (name.equals("Idempotency-Key") && values.chance(0.3)) {
                        request.header(name, "fuzz-" + random.nextInt(50));
                    } else if (name.equals("If-Match")) {
                        etag = known.etagOf(path.toString());
                        if (etag == null && values.chance(0.3)) {
                            etag = values.oneOf(List.of("\"1\"", "*", "W/\"1\"", "\"99\"", "1"));
                        }
                    }
                }
            }
        }
        if (etag != null && values.chance(0.9)) {
            request.header("If-Match", etag);
        }
        if (values.chance(0.9)) {
            String key = values.oneOf(List.of(As.STEWARD_KEY, As.STEWARD_KEY, As.STEWARD_KEY, editor));
            request.header("Authorization", "Bearer " + key);
        }
        body(operation, values, request);
        return request.uri(URI.create(
                        "http://localhost:" + RestAssured.port + path + (query.isEmpty() ? "" : "?" + query)))
                .build();
    }

    /** Mostly the id of a record that was made here. What changes something names no other record at all. */
    private String pathValue(Operation operation, JsonNode parameter, Values values) {
        String name = parameter.path("name").asText();
        String own = name.equals("id")
                        || name.equals("intervention") && operation.list().startsWith("reports")
                ? known.oneOf(name.equals("id") ? operation.list() : "interventions", random)
                : null;
        if (own != null && values.chance(0.85)) {
            return own;
        }
        String text = values.of(parameter.path("schema"), name).asText();
        boolean reads = operation.method().equals("get");
        String odd = values.oddText();
        return reads && values.chance(0.1) && !odd.isBlank() && !odd.startsWith(".") && odd.length() < 100
                ? odd
                : text.equals("fuzz-agency") ? "fuzz-none" : text;
    }

    private static void ask(JsonNode parameter, Values values, StringBuilder query) {
        String name = parameter.path("name").asText();
        boolean required = parameter.path("required").asBoolean();
        if (!required && values.chance(0.8)) {
            return;
        }
        JsonNode value = name.equals("wait")
                ? values.oneOf(List.of(
                        JSON.getNodeFactory().numberNode(0),
                        JSON.getNodeFactory().numberNode(61)))
                : values.of(parameter.path("schema"), name);
        if (values.chance(0.08)) {
            append(query, name, values.oddText());
        } else if (value.isArray()) {
            value.forEach(one -> append(query, name, one.asText()));
        } else {
            append(query, name, value.asText());
        }
    }

    private static void append(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? "" : "&").append(name).append('=').append(encoded(value));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void body(Operation operation, Values values, HttpRequest.Builder request) {
        List<Map.Entry<String, JsonNode>> kinds =
                List.copyOf(operation.says().at("/requestBody/content").properties());
        String method = operation.method().toUpperCase();
        if (kinds.isEmpty()) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
            return;
        }
        var kind = values.oneOf(kinds);
        String type = values.chance(0.03) ? "text/plain" : kind.getKey();
        request.header("Content-Type", type.startsWith("multipart") ? type + "; boundary=fuzz" : type);
        request.method(method, HttpRequest.BodyPublishers.ofString(text(operation, kind, values)));
    }

    private String text(Operation operation, Map.Entry<String, JsonNode> kind, Values values) {
        if (!kind.getKey().endsWith("json") || kind.getKey().endsWith("ndjson")) {
            return values.oneOf(List.of(
                    "id,name\nfuzz,x\n",
                    "<iati-activities version=\"2.03\"/>",
                    "--fuzz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
                            + "Content-Type: text/csv\r\n\r\nid\n1\n\r\n--fuzz--\r\n",
                    "{\"id\": \"fuzz\"}\n",
                    "",
                    values.oddText()));
        }
        JsonNode schema = operation.method().equals("patch")
                ? formOf(operation)
                : kind.getValue().path("schema");
        ObjectNode form = operation.adds() ? sound.get(operation.list()) : null;
        JsonNode body = form != null && values.chance(0.5) ? values.grown(schema, form) : values.of(schema, "");
        if (body.isObject() && operation.path().endsWith("}")) {
            ((ObjectNode) body).remove("id");
        }
        if (values.chance(0.25)) {
            body = values.broken(body);
        }
        return values.chance(0.02) ? body.toString().replaceFirst("}", "") : body.toString();
    }

    /** A patch may hold any field: it is made of those of the form that the same address is put. */
    private JsonNode formOf(Operation patch) {
        JsonNode put = forms.get(patch.path());
        return put == null ? patch.says() : put;
    }

    private void learn(Operation operation, HttpRequest request, HttpResponse<String> answer) throws Exception {
        if (answer.statusCode() == 201 && operation.path().endsWith("/{id}")) {
            known.add(operation.list(), request.uri().getPath().replaceAll(".*/", ""));
        } else if (answer.statusCode() == 201 && operation.method().equals("post")) {
            JsonNode made = JSON.readTree(answer.body());
            String id = made.path("id").asText(made.path("key").path("id").asText(""));
            if (!id.isEmpty()) {
                known.add(operation.list(), id);
            }
        }
        if (answer.statusCode() < 300) {
            answer.headers()
                    .firstValue("ETag")
                    .ifPresent(etag -> known.saw(request.uri().getRawPath(), etag));
        }
    }

    private void judge(
            OpenApiInteractionValidator validator,
            int number,
            Operation operation,
            HttpRequest request,
            HttpResponse<String> answer) {
        statuses.merge(answer.statusCode(), 1, Integer::sum);
        String told = "#" + number + " " + operation.name() + " " + request.method() + " " + request.uri() + ": "
                + answer.statusCode() + " ";
        if (answer.statusCode() >= 500) {
            found.add(told + answer.body());
        }
        String type = answer.headers().firstValue("Content-Type").orElse("");
        // A file of no rows may be empty; the validator takes that for an answer without its body.
        boolean emptyFile = answer.body().isEmpty() && type.matches(".*(ndjson|csv|octet-stream).*");
        var response = SimpleResponse.Builder.status(answer.statusCode()).withBody(emptyFile ? "\n" : answer.body());
        answer.headers().firstValue("Content-Type").ifPresent(response::withContentType);
        var report = validator.validateResponse(
                request.uri().getRawPath(), Request.Method.valueOf(request.method()), response.build());
        if (report.hasErrors()) {
            found.add(told + report.getMessages());
        }
    }
}
