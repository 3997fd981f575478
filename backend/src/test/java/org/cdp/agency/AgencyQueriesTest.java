package org.cdp.agency;

import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.Statements;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** A list costs as many statements for sixty agencies as for three. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AgencyQueriesTest {

    @Test
    void does_not_ask_more_often_when_there_is_more() {
        make(0, 3);
        long few = Statements.in(() -> list(3));
        long profile = Statements.in(AgencyQueriesTest::read);
        make(3, 60);
        assertEquals(few, Statements.in(() -> list(60)), "statements of the list");
        assertEquals(profile, Statements.in(AgencyQueriesTest::read), "statements of the profile");
        System.out.printf("statements: agencies %d, agency %d%n", few, profile);
    }

    private static void make(int from, int to) {
        for (int i = from; i < to; i++) {
            Given.agency("counted-" + i);
        }
    }

    private static void list(int least) {
        As.nobody()
                .queryParam("q", "counted-")
                .queryParam("limit", 100)
                .get("/agencies")
                .then()
                .statusCode(200)
                .body("items.size()", greaterThanOrEqualTo(least));
    }

    private static void read() {
        As.nobody().get("/agencies/counted-0").then().statusCode(200);
    }
}
