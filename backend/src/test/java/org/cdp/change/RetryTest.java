package org.cdp.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Every POST may be sent again under its Idempotency-Key, and is done once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RetryTest {

    /** A secret that was answered is kept nowhere, so there is nothing to answer again. */
    private static final Set<String> WITHOUT = Set.of(
            "/api/v1/keys",
            "/api/v1/keys/{id}/rotation",
            "/api/v1/session",
            // Repeated, these change nothing by themselves: their own tests hold it.
            "/api/v1/people/{id}/roles",
            "/api/v1/exchange-rates/sets",
            "/api/v1/imports/headings",
            "/api/v1/imports/{id}/commit",
            "/api/v1/imports/{id}/undo");

    @Test
    void is_answered_again_as_it_was_on_every_address() throws IOException {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put(
                "/agencies",
                "{\"id\": \"rt-a\", \"kind\": \"GOVERNMENT\", \"country\": \"PK\", \"names\": [{\"name\": \"A\"}]}");
        asked.put("/clusters", "{\"id\": \"rt-c\", \"name\": \"C\"}");
        asked.put(
                "/interventions",
                "{\"id\": \"rt-i\", \"title\": \"I\", \"level\": \"PROGRAMME\", \"reportedBy\": \"rt-a\"}");
        asked.put(
                "/contributions",
                "{\"intervention\": \"rt-i\", \"provider\": \"rt-a\", \"reportedBy\": \"rt-a\","
                        + " \"stage\": \"RELEASE\", \"form\": \"CASH\", \"amount\": 1, \"currency\": \"PKR\"}");
        asked.put(
                "/adoptions",
                "{\"from\": \"rt-i\", \"adopter\": \"rt-a\", \"mechanism\": \"STUDY\","
                        + " \"steps\": [{\"stage\": \"INTEREST\"}]}");
        asked.put(
                "/exchange-rates",
                "{\"set\": \"rt-set\", \"currency\": \"PKR\", \"period\": \"2004\", \"unitsPerUsd\": 58}");
        asked.put(
                "/imports",
                "{\"agencies\": [], \"clusters\": [], \"interventions\": [], \"contributions\": [], \"statements\": [],"
                        + " \"adoptions\": [], \"exchangeRates\": []}");
        asked.put("/changes/seals", "");
        asked.put("/webhooks", "{\"label\": \"rt\", \"url\": \"http://127.0.0.1:9/\", \"active\": false}");
        Map<String, String> made = new LinkedHashMap<>();
        asked.forEach((path, body) -> made.put(path, idIn(twice(path, body, null))));
        Given.interventions("rt-a", "rt-fresh");
        String statement = "/contributions/" + made.get("/contributions") + "/statements/rt-a";
        asked.put("/webhooks/" + made.get("/webhooks") + "/secret", "");
        asked.put("/webhooks/" + made.get("/webhooks") + "/test", "");
        asked.put("/webhooks/" + made.get("/webhooks") + "/replay", "{\"after\": 0}");
        for (String path : List.of("/secret", "/test", "/replay")) {
            twice("/webhooks/" + made.get("/webhooks") + path, path.equals("/replay") ? "{\"after\": 0}" : "", null);
        }
        for (String collection : List.of(
                "/agencies", "/clusters", "/interventions", "/contributions", "/adoptions", "/exchange-rates")) {
            String restoration = collection + "/" + made.get(collection) + "/history/1/restoration";
            asked.put(restoration, "");
            twice(restoration, "", "\"1\"");
        }
        asked.put(statement + "/history/1/restoration", ""); // by the code of the others; held by HistoryTest
        assertEquals(Set.of(), unasked(asked.keySet()));
    }

    private static Response twice(String path, String body, String version) {
        Response first = send(path, body, version);
        assertEquals(2, first.statusCode() / 100, path + ": " + first.asString());
        Response again = send(path, body, version);
        assertEquals("true", again.header("Idempotent-Replayed"), path);
        assertEquals(first.statusCode(), again.statusCode(), path);
        assertEquals(idIn(first), idIn(again), path);
        return first;
    }

    private static Response send(String path, String body, String version) {
        var request = As.steward().header("Idempotency-Key", "rt" + path);
        if (version != null) {
            request.header("If-Match", version);
        }
        return body.isEmpty() ? request.post(path) : request.body(body).post(path);
    }

    private static String idIn(Response answer) {
        JsonNode body = answer.as(JsonNode.class);
        return body.path("id").asText(body.at("/webhook/id").asText());
    }

    /** The POSTs of the contract that were not tried here. */
    private static Set<String> unasked(Set<String> asked) throws IOException {
        Set<String> unasked = new TreeSet<>();
        JsonNode contract = new ObjectMapper()
                .readTree(
                        As.beside().queryParam("format", "json").get("/openapi").asString());
        contract.path("paths").properties().forEach(path -> {
            String pattern = path.getKey().replace("/api/v1", "").replaceAll("\\{[^}]*}", "[^/]+");
            if (path.getValue().has("post")
                    && !WITHOUT.contains(path.getKey())
                    && asked.stream().noneMatch(one -> one.matches(pattern))) {
                unasked.add(path.getKey());
            }
        });
        return unasked;
    }
}
