package org.cdp.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.cdp.support.As;

/** A client that does this and that at random, repeats requests, and remembers what it was told is done. */
final class RandomClient implements Runnable {

    static final int TALLIES = 12;
    private static final int MOST_ALIASES = 90;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Marks that were acknowledged in a tally. */
    final Map<String, List<String>> marks = new TreeMap<>();
    /** Marks of contributions that were acknowledged. */
    final List<String> once = new ArrayList<>();

    final Map<Integer, Integer> answers = new TreeMap<>();

    private final int number;
    private final long end;
    private final Random random;
    private final List<String> interventions = new ArrayList<>(List.of("cc-work"));
    private int turn;

    RandomClient(int number, long end) {
        this.number = number;
        this.end = end;
        random = new Random(number);
    }

    @Override
    public void run() {
        while (System.nanoTime() - end < 0) {
            turn++;
            switch (random.nextInt(7)) {
                case 0 -> addToTally("cc-tally-" + random.nextInt(TALLIES));
                case 1 -> createOnce();
                case 2 -> createIntervention();
                case 3, 4 -> changeIntervention(anyIntervention());
                case 5 -> deleteIntervention(anyIntervention());
                default -> createAdoption();
            }
        }
    }

    /** Reads, adds a mark to what was read, writes: as often as another came between. */
    private void addToTally(String tally) {
        String mark = "mark " + number + " " + turn;
        while (System.nanoTime() - end < 0) {
            HttpResponse<String> read = send("GET", "/agencies/" + tally, null, Map.of());
            if (read.statusCode() != 200) {
                continue;
            }
            ObjectNode patch = JSON.createObjectNode();
            var aliases = patch.putArray("aliases");
            json(read).path("aliases").forEach(aliases::add);
            if (aliases.size() >= MOST_ALIASES) {
                return;
            }
            aliases.add(mark);
            String seen = read.headers().firstValue("ETag").orElseThrow();
            if (send("PATCH", "/agencies/" + tally, patch.toString(), Map.of("If-Match", seen))
                            .statusCode()
                    == 200) {
                marks.computeIfAbsent(tally, name -> new ArrayList<>()).add(mark);
                return;
            }
        }
    }

    /** The same request three times, at once: whichever is first does it, and the others are told the same or to wait. */
    private void createOnce() {
        String mark = "cc-once-" + number + "-" + turn;
        String form = """
                {"intervention": "cc-work", "provider": "cc-a", "reportedBy": "cc-a", "stage": "RELEASE", "form": "CASH",
                 "amount": 10, "currency": "PKR", "notes": "%s"}
                """.formatted(mark);
        HttpRequest request = request("POST", "/contributions", form, Map.of("Idempotency-Key", mark));
        List<CompletableFuture<HttpResponse<String>>> sent = Stream.generate(
                        () -> CLIENT.sendAsync(request, BodyHandlers.ofString()))
                .limit(1 + random.nextInt(3))
                .toList();
        List<String> ids = sent.stream()
                .map(CompletableFuture::join)
                .peek(this::count)
                .filter(answer -> answer.statusCode() == 201)
                .map(answer -> json(answer).path("id").asText())
                .distinct()
                .toList();
        if (ids.size() > 1) {
            throw new AssertionError(mark + " was made as " + ids);
        }
        if (!ids.isEmpty()) {
            once.add(mark);
        }
    }

    private void createIntervention() {
        String id = "cc-" + number + "-" + turn;
        String parent = random.nextBoolean() ? ", \"parent\": \"" + anyIntervention() + "\"" : "";
        String form = """
                {"id": "%s", "title": "Work", "level": "PROGRAMME", "reportedBy": "%s", "draft": %s%s}
                """.formatted(id, anyAgency(), random.nextBoolean(), parent);
        if (send("POST", "/interventions", form, Map.of("Idempotency-Key", id)).statusCode() == 201) {
            interventions.add(id);
        }
    }

    private void changeIntervention(String id) {
        HttpResponse<String> read = send("GET", "/interventions/" + id, null, Map.of());
        if (read.statusCode() == 200 && !id.equals("cc-work")) {
            String patch = random.nextBoolean()
                    ? "{\"draft\": " + random.nextBoolean() + "}"
                    : "{\"title\": \"Work " + turn + "\"}";
            String seen = read.headers().firstValue("ETag").orElseThrow();
            send("PATCH", "/interventions/" + id, patch, Map.of("If-Match", seen));
        }
    }

    private void deleteIntervention(String id) {
        HttpResponse<String> read = send("GET", "/interventions/" + id, null, Map.of());
        if (read.statusCode() == 200 && !id.equals("cc-work")) {
            String seen = read.headers().firstValue("ETag").orElseThrow();
            send("DELETE", "/interventions/" + id, null, Map.of("If-Match", seen));
        }
    }

    private void createAdoption() {
        String form = """
                {"from": "%s", "adopter": "%s", "to": "%s", "mechanism": "STUDY", "steps": [{"stage": "INTEREST"}]}
                """.formatted(anyIntervention(), anyAgency(), anyIntervention());
        HttpResponse<String> made =
                send("POST", "/adoptions", form, Map.of("Idempotency-Key", "cc-adoption-" + number + "-" + turn));
        if (made.statusCode() == 201 && random.nextBoolean()) {
            String seen = made.headers().firstValue("ETag").orElseThrow();
            send("DELETE", "/adoptions/" + json(made).path("id").asText(), null, Map.of("If-Match", seen));
        }
    }

    private String anyIntervention() {
        return interventions.get(random.nextInt(interventions.size()));
    }

    private String anyAgency() {
        return random.nextBoolean() ? "cc-a" : "cc-b";
    }

    private HttpResponse<String> send(String method, String path, String body, Map<String, String> headers) {
        try {
            HttpResponse<String> answer = CLIENT.send(request(method, path, body, headers), BodyHandlers.ofString());
            count(answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static HttpRequest request(String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + As.STEWARD_KEY)
                .header("Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return request.build();
    }

    private synchronized void count(HttpResponse<String> answer) {
        answers.merge(answer.statusCode(), 1, Integer::sum);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
