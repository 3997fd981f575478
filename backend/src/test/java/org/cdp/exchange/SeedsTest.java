package org.cdp.exchange;

import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import org.cdp.support.As;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SeedsTest {

    @Test
    void load_once_and_change_nothing_the_second_time() throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode bundle = json.createObjectNode();
        for (String file : new String[] {"agencies", "clusters", "interventions"}) {
            bundle.set(
                    file, json.readTree(Path.of("..", "seeds", file + ".json").toFile()));
        }
        As.steward()
                .body(bundle.toString())
                .post("/imports")
                .then()
                .statusCode(200)
                .body("records.agencies.created", is(47))
                .body("records.clusters.created", is(39))
                .body("records.interventions.created", is(72));
        As.steward()
                .body(bundle.toString())
                .post("/imports")
                .then()
                .statusCode(200)
                .body("created", is(0))
                .body("changed", is(0))
                .body("unchanged", is(158));
    }
}
