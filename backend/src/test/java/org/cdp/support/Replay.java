package org.cdp.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A reader of the feed who starts at its beginning and keeps what it is told: in the end, the public register. */
public final class Replay {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Where the records of a type are listed. Statements have no list of their own. */
    private static final Map<String, String> LISTS = Map.of(
            "agency", "agencies",
            "cluster", "clusters",
            "intervention", "interventions",
            "contribution", "contributions",
            "adoption", "adoptions",
            "exchange-rate", "exchange-rates");

    private final Map<String, Map<String, JsonNode>> records = new TreeMap<>();
    private long last;

    private Replay() {}

    public static Replay ofAll() {
        Replay replay = new Replay();
        replay.readOn();
        return replay;
    }

    /** Reads what came since, and says how many entries that were. */
    public int readOn() {
        int read = 0;
        while (true) {
            JsonNode items = get("/changes?record=true&limit=500&after=" + last).path("items");
            if (items.isEmpty()) {
                return read;
            }
            items.forEach(this::take);
            read += items.size();
        }
    }

    private void take(JsonNode change) {
        long sequence = change.path("sequence").asLong();
        if (sequence <= last) {
            throw new AssertionError("entry " + sequence + " came behind the reader's " + last);
        }
        last = sequence;
        var ofType = records.computeIfAbsent(change.path("type").asText(), type -> new TreeMap<>());
        if (change.path("operation").asText().equals("DELETE")) {
            ofType.remove(change.path("id").asText());
        } else {
            ofType.put(change.path("id").asText(), change);
        }
    }

    /** What the reader knows that is not public, and the other way round; nothing when the two are the same. */
    public List<String> differences() {
        List<String> differences = new ArrayList<>();
        LISTS.forEach((type, list) -> {
            TreeSet<String> known = new TreeSet<>(of(type).keySet());
            TreeSet<String> shown = idsIn("/" + list + "?limit=500");
            known.stream()
                    .filter(id -> !shown.contains(id))
                    .forEach(id -> differences.add(type + " " + id + " is not listed"));
            shown.stream()
                    .filter(id -> !known.contains(id))
                    .forEach(id -> differences.add(type + " " + id + " was not told"));
        });
        return differences;
    }

    /** The version of each record of a type that differs from the one the register shows, for ids with this beginning. */
    public List<String> staleVersions(String type, String beginning) {
        List<String> stale = new ArrayList<>();
        of(type).forEach((id, change) -> {
            if (id.startsWith(beginning)) {
                int shown =
                        get("/" + LISTS.get(type) + "/" + id).path("version").asInt();
                if (shown != change.path("version").asInt()) {
                    stale.add(id + ": told " + change.path("version") + ", shown " + shown);
                }
            }
        });
        return stale;
    }

    public Map<String, JsonNode> of(String type) {
        return records.getOrDefault(type, Map.of());
    }

    public static TreeSet<String> idsIn(String list) {
        TreeSet<String> ids = new TreeSet<>();

        String next = null;
        do {
            JsonNode page = get(list + (next == null ? "" : "&after=" + next));
            page.path("items").forEach(item -> ids.add(item.path("id").asText()));
            next = orNull(page.path("next"));
        } while (next != null);
        return ids;
    }

    private static @Nullable String orNull(JsonNode text) {
        return text.isTextual() ? text.asText() : null;
    }

    /** What nobody in particular is answered. */
    public static JsonNode get(String path) {
        try {
            URI address = URI.create("http://localhost:" + RestAssured.port + "/api/v1" + path);
            var answer = CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + " was answered " + answer.statusCode() + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
