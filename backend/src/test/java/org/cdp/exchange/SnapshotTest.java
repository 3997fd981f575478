package org.cdp.exchange;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.OwnDatabase;
import org.junit.jupiter.api.Test;

/** States of the whole register that are taken now and then. */
@QuarkusTest
@TestProfile(SnapshotTest.OftenAndFew.class)
class SnapshotTest {

    /** One is due at once; three are kept. */
    public static class OftenAndFew implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cdp.snapshots.keep", "3");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OwnDatabase.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    private final TakeSnapshots snapshots;

    @Inject
    SnapshotTest(TakeSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Test
    void gives_the_archive_of_its_state_at_any_time_and_tells_what_changed_since() throws Exception {
        Given.seeds();
        Given.agencies("snap-kept", "snap-gone", "snap-back");
        byte[] before = archive("/api/v1/archive");
        Map<String, Object> first = taken();
        assertEquals(sha256(before), first.get("sha256"));
        assertEquals(before.length, ((Number) first.get("bytes")).intValue());

        Given.agency("snap-new");
        Given.drafts("snap-new", "snap-draft");
        rename("snap-kept", 1, "Another name");
        rename("snap-back", 1, "For a while");
        rename("snap-back", 2, "Agency snap-back");
        Given.agency("snap-short");
        delete("snap-short");
        delete("snap-gone");
        byte[] after = archive("/api/v1/archive");
        As.nobody()
                .get("/snapshots/compare?from=" + first.get("id"))
                .then()
                .statusCode(200)
                .body("to", nullValue())
                .body("items.id", contains("snap-gone", "snap-kept", "snap-new"));
        As.carelessly().get("/snapshots/compare").then().statusCode(400);
        Map<String, Object> second = taken();
        assertNotEquals(first.get("sha256"), second.get("sha256"));

        assertArrayEquals(before, archive(first.get("archive").toString()));
        assertArrayEquals(after, archive(second.get("archive").toString()));
        String compare = "/snapshots/compare?from=" + first.get("id") + "&to=" + second.get("id");
        As.nobody()
                .get(compare)
                .then()
                .statusCode(200)
                .body("from.id", equalTo(first.get("id")))
                .body("to.id", equalTo(second.get("id")))
                .body("counts.type", contains("agency"))
                .body("counts.created", contains(1))
                .body("counts.changed", contains(1))
                .body("counts.deleted", contains(1))
                .body("items.id", contains("snap-gone", "snap-kept", "snap-new"))
                .body("items.became", contains("DELETED", "CHANGED", "CREATED"))
                .body("items[1].changes", equalTo("/api/v1/changes?type=agency&id=snap-kept"));
        As.nobody()
                .get(compare + "&type=cluster&total=true")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("total", equalTo(0));
        As.nobody().get(compare + "&type=agency&total=true&limit=1").then().body("total", equalTo(3));
        String next = As.nobody().get(compare + "&limit=2").then().extract().path("next");
        As.nobody().get(compare + "&limit=2&after=" + next).then().body("items.id", contains("snap-new"));
        As.nobody()
                .get("/snapshots/compare?from=" + second.get("id") + "&to=" + first.get("id"))
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("earlier"));
    }

    @Test
    void keeps_the_newest_and_makes_the_same_state_only_once() {
        Given.agency("snap-few");
        Map<String, Object> one = taken();
        for (int i = 0; i < 3; i++) {
            Map<String, Object> same = taken();
            assertNotEquals(one.get("id"), same.get("id"));
            assertEquals(one.get("sha256"), same.get("sha256"));
        }
        As.nobody().get("/snapshots").then().statusCode(200).body("items", hasSize(3));
        As.nobody()
                .get("/snapshots/compare?from=" + one.get("id") + "&to=" + one.get("id"))
                .then()
                .statusCode(400);
    }

    private Map<String, Object> taken() {
        snapshots.takeWhenDue();
        return As.nobody()
                .get("/snapshots?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0]");
    }

    private static byte[] archive(String address) {
        return As.beside().get(address).then().statusCode(200).extract().asByteArray();
    }

    private static void rename(String agency, int version, String name) {
        As.steward()
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/merge-patch+json")
                .body("{\"names\": [{\"name\": \"" + name + "\"}]}")
                .patch("/agencies/" + agency)
                .then()
                .statusCode(200);
    }

    private static void delete(String agency) {
        As.steward()
                .header("If-Match", "\"1\"")
                .delete("/agencies/" + agency)
                .then()
                .statusCode(204);
    }

    private static String sha256(byte[] file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }
}
