package org.cdp.support;

/** Records that a test starts from, made over HTTP as anybody would make them. */
public final class Given {

    private Given() {}

    public static String agencyBody(String id) {
        return """
                {"id": "%s", "kind": "GOVERNMENT", "country": "PK", "names": [{"name": "Agency %s"}]}
                """.formatted(id, id);
    }

    public static void agency(String id) {
        As.steward().body(agencyBody(id)).post("/agencies").then().statusCode(201);
    }

    /** A key to act for an agency; its secret. */
    public static String key(String agency, String role) {
        return As.steward()
                .body("{\"label\": \"a test\", \"agency\": \"%s\", \"role\": \"%s\"}".formatted(agency, role))
                .post("/keys")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }
}
