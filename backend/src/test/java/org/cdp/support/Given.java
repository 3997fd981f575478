package org.cdp.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a test starts from and does not speak of, made over HTTP as anybody would make it. */
public final class Given {

    private static final String[] SEEDS = {
        "agencies", "clusters", "interventions", "contributions", "statements", "adoptions"
    };

    private Given() {}

    public static String agencyBody(String id) {
        return """
                {"id": "%s", "kind": "GOVERNMENT", "country": "PK", "names": [{"name": "Agency %s"}]}
                """.formatted(id, id);
    }

    public static void agency(String id) {
        made("/agencies", agencyBody(id));
    }

    public static void agencies(String... ids) {
        for (String id : ids) {
            agency(id);
        }
    }

    public static void clusters(String... ids) {
        for (String id : ids) {
            made("/clusters", "{\"id\": \"%s\", \"name\": \"Cluster %s\"}".formatted(id, id));
        }
    }

    /** Programmes that started in 2004, reported by this agency. */
    public static void interventions(String reportedBy, String... ids) {
        for (String id : ids) {
            made("/interventions", programme(id, reportedBy, ""));
        }
    }

    public static void interventionIn(String cluster, String reportedBy, String id) {
        made("/interventions", programme(id, reportedBy, ", \"clusters\": [{\"cluster\": \"" + cluster + "\"}]"));
    }

    public static void drafts(String reportedBy, String... ids) {
        for (String id : ids) {
            made("/interventions", programme(id, reportedBy, ", \"draft\": true"));
        }
    }

    /** The documented facts, whole but for the rates. */
    public static void seeds() {
        String bundle = Stream.of(SEEDS)
                .map(kind -> "\"" + kind + "\": " + seed(kind))
                .collect(Collectors.joining(", ", "{\"exchangeRates\": [], ", "}"));
        As.steward().body(bundle).post("/imports").then().statusCode(200);
    }

    private static String seed(String kind) {
        try {
            return Files.readString(Path.of("..", "seeds", kind + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** The secret of a new key that writes for this agency. */
    public static String editorOf(String agency) {
        return key(agency, "EDITOR");
    }

    private static String programme(String id, String reportedBy, String more) {
        return """
                {"id": "%s", "title": "Intervention %s", "level": "PROGRAMME", "reportedBy": "%s", "actualStart": "2004"%s}
                """.formatted(id, id, reportedBy, more);
    }

    private static void made(String collection, String body) {
        As.steward().body(body).post(collection).then().statusCode(201);
    }
}
