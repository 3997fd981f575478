package org.cdp.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What takes too long is no fault to report: whoever asks is told to ask again. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TooLongTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_answer_that_outlives_its_transaction_may_be_asked_for_again(boolean asksAgain) {
        given().get("/api/v1/slow/" + asksAgain)
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("title", is("Overloaded"));
    }
}
