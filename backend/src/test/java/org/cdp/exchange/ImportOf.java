package org.cdp.exchange;

import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.cdp.support.As;

/** What tests of imports say again and again. */
public final class ImportOf {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private ImportOf() {}

    /** The documented facts but for the exchange rates, as another import. */
    public static void seeds(ObjectMapper json) throws IOException {
        ObjectNode bundle = json.createObjectNode();
        for (String name :
                new String[] {"agencies", "clusters", "interventions", "contributions", "statements", "adoptions"}) {
            bundle.set(
                    name, json.readTree(Path.of("..", "seeds", name + ".json").toFile()));
        }
        bundle.putArray("exchangeRates");
        As.steward()
                .body(json.writeValueAsString(bundle))
                .post("/imports")
                .then()
                .statusCode(200);
    }

    public static String known(Response sent) {
        return sent.then().statusCode(201).extract().path("id");
    }

    /** The id, once its check has ended so. */
    public static String checked(Response sent, String state) {
        String id = known(sent);
        ended(id);
        As.steward().get("/imports/" + id).then().statusCode(200).body("state", is(state));
        return id;
    }

    public static void ended(String id) {
        Instant end = Instant.now().plus(PATIENCE);
        while (isUnderWay(id) && Instant.now().isBefore(end)) {
            pause();
        }
    }

    private static boolean isUnderWay(String id) {
        String state = As.steward().get("/imports/" + id).then().extract().path("state");
        return state.equals("RECEIVED") || state.equals("CHECKING");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
