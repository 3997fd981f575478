package org.cdp.funding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import org.cdp.support.As;

/** What tests of contributions start from, made over HTTP. */
final class GivenFunding {

    private GivenFunding() {}

    static void agency(String id, String country) {
        made("/agencies", """
                {"id": "%s", "kind": "GOVERNMENT", "country": "%s", "names": [{"name": "Agency %s"}]}
                """.formatted(id, country, id));
    }

    /** @param more further fields of the form, each with a comma before it */
    static void intervention(String id, String reporter, String more) {
        made("/interventions", """
                {"id": "%s", "title": "Intervention %s", "level": "PROGRAMME", "reportedBy": "%s"%s}
                """.formatted(id, id, reporter, more));
    }

    /** Two agencies abroad, one at home and an intervention, all named after the test. */
    static void world(String name) {
        agency(name + "-donor", "US");
        agency(name + "-other", "IT");
        agency(name + "-home", "PK");
        intervention(name + "-work", name + "-home", "");
    }

    static String contribution(Report report) {
        return report(report).statusCode(201).extract().path("id");
    }

    static ValidatableResponse report(Report report) {
        return As.steward().body(report.toString()).post("/contributions").then();
    }

    static ValidatableResponse patch(String address, int version, String patch) {
        return As.steward()
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(address)
                .then();
    }

    static ValidatableResponse dispute(String contribution, String agency) {
        return As.steward()
                .body("{\"position\": \"DISPUTED\"}")
                .put("/contributions/" + contribution + "/statements/" + agency)
                .then()
                .statusCode(201);
    }

    static <T> T read(String text, Class<T> type) {
        try {
            return Arc.container().instance(ObjectMapper.class).get().readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static long rows(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) Panache.getEntityManager()
                                .createNativeQuery(sql, Long.class)
                                .getSingleResult())
                        .longValue());
    }

    private static void made(String collection, String body) {
        As.steward().body(body).post(collection).then().statusCode(201);
    }
}
