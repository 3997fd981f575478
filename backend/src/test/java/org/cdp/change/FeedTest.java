package org.cdp.change;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.Replay;
import org.cdp.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The feed: in order, as it comes, and enough to have what is public. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FeedTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    AgroalDataSource database;

    @Test
    void is_read_on_after_the_last_sequence_with_the_records() {
        long before = last();
        Given.agencies("fe-one", "fe-two");
        As.nobody()
                .queryParam("after", before)
                .queryParam("record", true)
                .get("/changes")
                .then()
                .statusCode(200)
                .body("items.id", contains("fe-one", "fe-two"))
                .body("items.record.names.flatten().name", contains("Agency fe-one", "Agency fe-two"));
        As.nobody().queryParam("after", before).get("/changes").then().body("items[0].record", nullValue());
    }

    @Test
    void is_narrowed_to_types_and_agencies() {
        long before = last();
        Given.agencies("fe-n-a", "fe-n-b");
        Given.interventions("fe-n-a", "fe-n-work");
        Given.interventions("fe-n-b", "fe-n-other");
        As.nobody()
                .get("/changes?agency=fe-n-a&type=intervention&after=" + before)
                .then()
                .body("items.id", contains("fe-n-work"));
        As.nobody().get("/changes?type=agency&after=" + before).then().body("items.id", contains("fe-n-a", "fe-n-b"));
    }

    @Test
    void waits_for_the_next_entry_and_holds_nothing_meanwhile() throws Exception {
        long before = last();
        List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            waiting.add(ask("/changes?wait=30&type=agency&after=" + before, BodyHandlers.ofString()));
        }
        Thread.sleep(1000);
        assertThat("connections held by forty who wait", database.getMetrics().activeCount(), lessThan(3L));
        Given.clusters("fe-other-type");
        Thread.sleep(500);
        assertTrue(waiting.stream().noneMatch(CompletableFuture::isDone), "an entry of another type ends no wait");
        long written = System.nanoTime();
        Given.agency("fe-awaited");
        for (var answer : waiting) {
            assertThat(answer.get().body(), containsString("fe-awaited"));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - written).toMillis(), lessThan(5000L));
    }

    @Test
    void answers_with_an_empty_page_when_the_patience_is_over() {
        long asked = System.nanoTime();
        As.nobody()
                .get("/changes?wait=1&id=fe-never&after=" + last())
                .then()
                .statusCode(200)
                .body("items", empty());
        assertThat(Duration.ofNanos(System.nanoTime() - asked).toMillis(), greaterThanOrEqualTo(1000L));
        As.carelessly().get("/changes?wait=61").then().statusCode(400);
        As.carelessly().get("/changes?wait=-1").then().statusCode(400);
    }

    @Test
    void is_sent_as_it_comes_and_goes_on_where_the_reader_was() throws Exception {
        long before = last();
        Given.agency("fe-sent-1");
        try (Stream<String> lines = follow("/changes?type=agency", before).body()) {
            Iterator<String> events = lines.iterator();
            List<String> first = next(events);
            assertTrue(first.contains("event:change"), first.toString());
            assertThat(first.toString(), containsString("\"id\":\"fe-sent-1\""));
            assertThat(first.toString(), containsString("\"record\":{"));
            Given.agency("fe-sent-2");
            List<String> second = next(events);
            assertThat(second.toString(), containsString("\"id\":\"fe-sent-2\""));
            String id = first.stream()
                    .filter(line -> line.startsWith("id:"))
                    .findFirst()
                    .orElseThrow()
                    .substring(3);
            try (Stream<String> again =
                    follow("/changes?type=agency", Long.parseLong(id.strip())).body()) {
                assertEquals(second, next(again.iterator()));
            }
        }
        As.carelessly()
                .header("Last-Event-ID", "x")
                .accept("text/event-stream")
                .get("/changes")
                .then()
                .statusCode(400);
    }

    @Test
    void hides_drafts_from_those_who_follow() throws Exception {
        long before = last();
        Given.agencies("fe-hid");
        Given.drafts("fe-hid", "fe-hidden");
        Given.interventions("fe-hid", "fe-open");
        try (Stream<String> lines = follow("/changes?type=intervention", before).body()) {
            assertThat(next(lines.iterator()).toString(), containsString("\"fe-open\""));
        }
    }

    @Test
    void tells_of_records_that_become_public_or_draft_with_another() {
        Given.agencies("fe-a", "fe-b");
        Given.interventions("fe-a", "fe-pilot");
        As.steward()
                .body("{\"id\": \"fe-child\", \"title\": \"Child\", \"level\": \"PROGRAMME\", \"reportedBy\": \"fe-b\","
                        + " \"parent\": \"fe-pilot\"}")
                .post("/interventions")
                .then()
                .statusCode(201);
        String adoption = As.steward()
                .body("{\"from\": \"fe-pilot\", \"adopter\": \"fe-b\", \"mechanism\": \"STUDY\","
                        + " \"steps\": [{\"stage\": \"INTEREST\"}]}")
                .post("/adoptions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Replay reader = Replay.ofAll();
        assertTrue(reader.of("adoption").containsKey(adoption));
        redraft("fe-pilot", 1, true);
        reader.readOn();
        assertFalse(reader.of("adoption").containsKey(adoption), "it leads from a draft");
        assertFalse(reader.of("intervention").get("fe-child").at("/record").has("parent"), "its parent is a draft");
        assertEquals(List.of(), reader.differences());
        redraft("fe-pilot", 2, false);
        reader.readOn();
        assertTrue(reader.of("adoption").containsKey(adoption));
        assertEquals(
                "fe-pilot",
                reader.of("intervention").get("fe-child").at("/record/parent").asText());
        assertEquals(List.of(), reader.differences());
    }

    @Test
    void shows_an_adoption_of_drafts_to_those_alone_who_see_them_all() {
        Given.agencies("fe-d-a", "fe-d-b");
        Given.drafts("fe-d-a", "fe-d-pilot");
        As.steward()
                .body("{\"from\": \"fe-d-pilot\", \"adopter\": \"fe-d-b\", \"mechanism\": \"STUDY\","
                        + " \"steps\": [{\"stage\": \"INTEREST\"}]}")
                .post("/adoptions")
                .then()
                .statusCode(201);
        String path = "/changes?type=adoption&agency=fe-d-b";
        As.holderOf(Given.editorOf("fe-d-b")).get(path).then().body("items", empty());
        As.holderOf(Given.editorOf("fe-d-a")).get(path).then().body("items.size()", is(1));
        As.nobody().get(path).then().body("items", empty());
    }

    private static void redraft(String id, int version, boolean draft) {
        As.steward()
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/merge-patch+json")
                .body("{\"draft\": " + draft + "}")
                .patch("/interventions/" + id)
                .then()
                .statusCode(200);
    }

    private static long last() {
        Number last = As.nobody()
                .get("/changes?sort=-sequence&limit=1")
                .then()
                .extract()
                .path("items[0].sequence");
        return last == null ? 0 : last.longValue();
    }

    /** The lines of the next event that is no comment. */
    private static List<String> next(Iterator<String> lines) {
        List<String> event = new ArrayList<>();
        while (true) {
            String line = lines.next();
            if (line.isEmpty() && event.stream().anyMatch(part -> part.startsWith("data:"))) {
                return event;
            } else if (line.isEmpty()) {
                event.clear();
            } else {
                event.add(line);
            }
        }
    }

    private static HttpResponse<Stream<String>> follow(String path, @Nullable Long lastEventId) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId.toString());
        }
        var answer = CLIENT.send(request.build(), BodyHandlers.ofLines());
        assertEquals(200, answer.statusCode());
        assertThat(answer.headers().firstValue("Content-Type").orElse(""), startsWith("text/event-stream"));
        return answer;
    }

    private static <T> CompletableFuture<HttpResponse<T>> ask(String path, HttpResponse.BodyHandler<T> body) {
        return CLIENT.sendAsync(HttpRequest.newBuilder(address(path)).build(), body);
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + RestAssured.port + "/api/v1" + path);
    }
}
