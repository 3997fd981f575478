package org.cdp;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** The published contract is the code's own, and says something about everything in it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ContractTest {

    @Test
    void is_the_one_that_is_published() throws IOException {
        String served = given().accept("application/yaml").get("/openapi").asString();
        String published = Files.readString(Path.of("..", "openapi.yaml"));
        assertEquals(
                published,
                served,
                "openapi.yaml differs from the code: run 'make contract' and look at the difference");
    }

    @Test
    void describes_every_field_and_parameter() throws IOException {
        JsonNode contract = new ObjectMapper()
                .readTree(given().queryParam("format", "json").get("/openapi").asString());
        List<String> silent = new ArrayList<>();
        contract.at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(field -> note(silent, schema.getKey() + "." + field.getKey(), field.getValue())));
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .forEach(operation -> operation
                                .path("parameters")
                                .forEach(parameter -> note(
                                        silent,
                                        path.getKey() + "?"
                                                + parameter.path("name").asText(),
                                        parameter))));
        assertEquals(List.of(), silent);
    }

    private static void note(List<String> silent, String place, JsonNode described) {
        if (!described.has("description") && !described.has("$ref")) {
            silent.add(place);
        }
    }
}
