package org.cdp.overview;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is derived from the register says when it was so, and says the same of that instant for ever. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InstantTest {

    @ParameterizedTest
    @ValueSource(strings = {"coverage", "coverage/clusters", "overlaps", "quality", "quality/fixes"})
    void is_named_and_can_be_gone_back_to(String figure) {
        String world = "in-" + figure.replace('/', '-');
        Given.agencies(world + "-a", world + "-b");
        Given.clusters(world + "-wood");
        work(world, "a", "one");
        work(world, "b", "two");
        String question = "/" + figure + "?agency=" + world + "-a&agency=" + world + "-b";
        JsonPath then = As.nobody().get(question).jsonPath();
        work(world, "a", "three");
        As.nobody().get(question).then().statusCode(200).body("items", not(equalTo(then.getList("items"))));
        As.nobody()
                .get(question + "&asOf=" + then.getString("asOf"))
                .then()
                .statusCode(200)
                .body("asOf", is(then.getString("asOf")))
                .body("items", equalTo(then.getList("items")));
    }

    @Test
    void that_lies_ahead_is_refused() {
        As.carelessly().get("/coverage?asOf=2070-01-01T00:00:00Z").then().statusCode(400);
    }

    private static void work(String world, String agency, String id) {
        As.steward()
                .body("""
                {"id": "%1$s-%3$s", "title": "%3$s", "level": "PROJECT", "type": "TRAINING", "reportedBy": "%1$s-%2$s", "actualStart": "2004",
                 "clusters": [{"cluster": "%1$s-wood"}]}
                """.formatted(world, agency, id))
                .post("/interventions")
                .then()
                .statusCode(201);
    }
}
