package org.cdp.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.cdp.change.seal.SealedLog;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.Replay;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * Many clients at once, who create, change, publish, hide and delete, and repeat requests at random. Longer with {@code
 * -Dtest.seconds=120}, which surefire hands on.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConcurrencyTest {

    private static final int CLIENTS = 64;
    private static final long SECONDS = Long.getLong("test.seconds", 4);

    @Test
    void loses_no_update_makes_nothing_twice_and_tells_all_of_it() throws Exception {
        Given.agencies("cc-a", "cc-b");
        Given.interventions("cc-a", "cc-work");
        for (int i = 0; i < RandomClient.TALLIES; i++) {
            Given.agency("cc-tally-" + i);
        }
        Replay follower = Replay.ofAll();
        List<RandomClient> clients = new ArrayList<>();
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(CLIENTS + 1)) {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                RandomClient client = new RandomClient(i, end);
                clients.add(client);
                work.add(threads.submit(client));
            }
            work.add(threads.submit(() -> {
                while (System.nanoTime() - end < 0) {
                    follower.readOn();
                }
            }));
            for (Future<?> one : work) {
                finish(one);
            }
        }
        follower.readOn();
        report(clients);
        loses_no_update(clients);
        makes_nothing_twice(clients, follower);
        assertEquals(List.of(), follower.differences(), "a reader who followed all the while");
        Replay fresh = Replay.ofAll();
        assertEquals(List.of(), fresh.differences(), "a reader who comes later");
        assertEquals(List.of(), fresh.staleVersions("intervention", "cc-"));
        assertEquals(List.of(), fresh.staleVersions("agency", "cc-"));
        As.steward().post("/changes/seals").then().statusCode(200);
        String log = As.nobody().accept("application/x-ndjson").get("/changes").asString();
        assertTrue(SealedLog.verified(log).startsWith("Verified: "));
    }

    private static void finish(Future<?> work) throws InterruptedException {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private static void report(List<RandomClient> clients) {
        Map<Integer, Integer> answers = new TreeMap<>();
        clients.forEach(
                client -> client.answers.forEach((status, count) -> answers.merge(status, count, Integer::sum)));
        System.out.println(CLIENTS + " clients in " + SECONDS + " s: answers by status " + answers);
        assertTrue(answers.getOrDefault(200, 0) > 0 && answers.getOrDefault(201, 0) > 0);
        assertEquals(0, answers.getOrDefault(500, 0));
    }

    /** Each mark that was acknowledged is there: nobody wrote over it. */
    private static void loses_no_update(List<RandomClient> clients) {
        for (int i = 0; i < RandomClient.TALLIES; i++) {
            String tally = "cc-tally-" + i;
            List<String> marks = StreamSupport.stream(
                            Replay.get("/agencies/" + tally).path("aliases").spliterator(), false)
                    .map(alias -> alias.asText())
                    .toList();
            List<String> acknowledged = clients.stream()
                    .flatMap(client -> client.marks.getOrDefault(tally, List.of()).stream())
                    .toList();
            assertTrue(marks.containsAll(acknowledged), () -> tally + " lost one of " + acknowledged);
        }
    }

    private static void makes_nothing_twice(List<RandomClient> clients, Replay reader) {
        Map<String, Long> told = reader.of("contribution").values().stream()
                .map(change -> change.at("/record/notes").asText())
                .filter(notes -> notes.startsWith("cc-once-"))
                .collect(Collectors.groupingBy(notes -> notes, Collectors.counting()));
        told.forEach((mark, times) -> assertEquals(1, times, mark));
        clients.forEach(client ->
                client.once.forEach(mark -> assertEquals(1L, told.getOrDefault(mark, 0L), mark + " was acknowledged")));
    }
}
