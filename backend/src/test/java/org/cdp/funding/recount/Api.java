package org.cdp.funding.recount;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.cdp.support.As;
import org.cdp.support.Exact;

/** The register as any program reads it: HTTP and JSON, numbers with every digit. As a steward, who sees drafts too. */
final class Api {

    static final ObjectMapper JSON = Exact.JSON;

    private static final String ROOT = "/api/v1";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Api() {}

    /** What stands at an address below the API's root, or at one that the API itself gave. */
    static JsonNode get(String address) {
        return read(must(send(to(address).GET().build())));
    }

    /** All items of a list, page by page. */
    static List<JsonNode> all(String list) {
        List<JsonNode> items = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = get(list + (list.contains("?") ? "&" : "?") + next);
            page.get("items").forEach(items::add);
            next = page.path("next").isNull() ? "" : "after=" + page.get("next").asText();
        } while (!next.isEmpty());
        return items;
    }

    static void load(JsonNode bundle) {
        try {
            must(write("POST", "/imports", JSON.writeValueAsString(bundle))); // in plain digits
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A write that must be taken. */
    static JsonNode must(String method, String address, String body) {
        return read(must(write(method, address, body)));
    }

    /** A write that others may be in the way of: whether it was taken. It is never the register that fails. */
    static boolean may(String method, String address, String body) {
        HttpResponse<String> answer = write(method, address, body);
        if (answer.statusCode() >= 500 && answer.statusCode() != 503) {
            throw new AssertionError(answer.request() + " " + body + " → " + answer.body());
        }
        return answer.statusCode() < 300;
    }

    /** Changes a record, whoever has changed it before. */
    private static HttpResponse<String> write(String method, String address, String body) {
        HttpRequest.Builder request = to(address)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
        if (method.equals("PATCH") || method.equals("DELETE")) {
            HttpResponse<String> present = send(to(address).GET().build());
            if (present.statusCode() != 200) {
                return present;
            }
            request.header("If-Match", present.headers().firstValue("ETag").orElseThrow());
        }
        return send(request.build());
    }

    private static HttpRequest.Builder to(String address) {
        String path = address.startsWith(ROOT) ? address : ROOT + address;
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + As.STEWARD_KEY);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> must(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.request() + " → " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
