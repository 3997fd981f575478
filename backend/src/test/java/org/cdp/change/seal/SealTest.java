package org.cdp.change.seal;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Seals over the log: each entry is under one, and any change to what was sealed is found. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SealTest {

    @Inject
    AgroalDataSource database;

    @Test
    void proves_an_entry() {
        long entry = entryOf("se-proved");
        As.steward().post("/changes/seals").then().statusCode(200);
        JsonPath proof = proof(As.nobody(), entry);
        byte[] leaf = MerkleTree.leaf(proof.getString("content").getBytes(StandardCharsets.UTF_8));
        assertEquals(proof.getString("leaf"), HexFormat.of().formatHex(leaf));
        List<byte[]> path = proof.<String>getList("path").stream()
                .map(hash -> HexFormat.of().parseHex(hash))
                .toList();
        byte[] root = MerkleTree.rootFrom(leaf, proof.getInt("index"), proof.getInt("seal.entries"), path);
        assertEquals(proof.getString("seal.root"), HexFormat.of().formatHex(root));
        assertThat(proof.getString("content"), containsString("\"id\":\"se-proved\""));
        As.nobody().get("/changes/999999999999/proof").then().statusCode(404);
    }

    @Test
    void comes_by_itself_within_five_seconds() throws InterruptedException {
        long entry = entryOf("se-soon");
        long written = System.nanoTime();
        while (As.nobody().get("/changes/" + entry + "/proof").statusCode() == 409) {
            Thread.sleep(100);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - written).toMillis(), lessThan(5000L));
        proof(As.nobody(), entry);
    }

    @Test
    void covers_a_draft_without_showing_it() {
        Given.agencies("se-draft-owner");
        Given.drafts("se-draft-owner", "se-draft");
        As.steward().post("/changes/seals").then().statusCode(200);
        long entry = newest();
        JsonPath others = proof(As.nobody(), entry);
        assertThat(others.getString("content"), nullValue());
        JsonPath own = proof(As.holderOf(Given.editorOf("se-draft-owner")), entry);
        assertThat(own.getString("content"), containsString("se-draft"));
        assertEquals(own.getString("leaf"), others.getString("leaf"));
        assertThat(export(As.nobody()), not(containsString("\"se-draft\"")));
        assertThat(export(As.steward()), containsString("\"se-draft\""));
    }

    @Test
    void verifies_what_was_exported_and_finds_every_forgery() throws IOException {
        entryOf("se-first");
        As.steward().post("/changes/seals").then().statusCode(200);
        entryOf("se-second");
        String hash = As.steward()
                .post("/changes/seals")
                .then()
                .statusCode(200)
                .extract()
                .path("hash");
        String log = export(As.nobody());
        assertThat(verified(log, hash), startsWith("Verified: "));
        assertThat(verified(export(As.steward()), hash), startsWith("Verified: "));
        assertBroken(log, "0".repeat(64), "No seal of this log has the hash");
        assertBroken(log.replace("Agency se-first", "Agency se-forged"), null, "is not what was sealed");
        List<String> lines = log.lines().toList();
        int first = indexOf(lines, "\"id\":\"se-first\"");
        assertBroken(without(lines, first), null, "the entries before seal");
        assertBroken(swapped(lines, first, indexOf(lines, "\"id\":\"se-second\"")), null, "the entries before seal");
        int seal = indexOf(lines.subList(first, lines.size()), "{\"seal\"") + first;
        assertBroken(without(lines, seal), null, "seal");
        assertBroken(log.replaceFirst("\"root\":\"[0-9a-f]", "\"root\":\"x"), null, "hash it says");
        assertBroken(log + "{\"what\":1}\n", null, "neither an entry nor a seal");
        assertBroken(log + "no json\n", null, "Line ");
    }

    @Test
    void is_never_rewritten_nor_is_the_log_nor_what_was_noted() throws SQLException {
        entryOf("se-final");
        As.steward().post("/changes/seals").then().statusCode(200);
        for (String table : List.of("change", "seal", "security_event")) {
            for (String sql : List.of(
                    "update %1$s set at = now()",
                    "delete from %1$s",
                    "truncate %1$s",
                    "truncate %1$s cascade",
                    "alter table %1$s disable trigger all",
                    "alter table %1$s add column forged text",
                    "alter table %1$s owner to current_user",
                    "drop trigger %1$s_no_rewriting on %1$s",
                    "drop table %1$s cascade",
                    "grant update on %1$s to current_user with grant option; update %1$s set at = now()",
                    "create rule forging as on insert to %1$s do instead nothing",
                    "create trigger forging before insert on %1$s execute function change_is_final()")) {
                refused(sql.formatted(table));
            }
        }
    }

    @Test
    void what_the_register_runs_as_owns_nothing_and_forges_no_past() throws SQLException {
        for (String sql : List.of(
                "update history.agency set name = 'forged'",
                "insert into history.agency select * from history.agency",
                "delete from history.agency",
                "create or replace function change_is_final() returns trigger language plpgsql as $$ begin return old; end $$",
                "drop function change_is_final cascade",
                "set role cdp",
                "set session_replication_role = replica",
                "create table public.more (words text)",
                "create trigger forging after insert on agency for each statement execute function history.keep('id')",
                "create temp table agency (id text); create trigger forging after insert on pg_temp.agency"
                        + " referencing new table as came for each statement execute function history.keep('id')",
                "select setval('change_sequence', 1)",
                "update flyway_schema_history set success = false")) {
            refused(sql);
        }
    }

    /** By the database, and for want of a right: no trigger of ours is even asked. */
    private void refused(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
            assertEquals("42501", refused.getSQLState(), sql + ": " + refused.getMessage());
        }
    }

    @Test
    void is_set_on_demand_by_stewards_alone() {
        As.carelessly().post("/changes/seals").then().statusCode(401);
        Given.agency("se-editor");
        As.holderOf(Given.editorOf("se-editor")).post("/changes/seals").then().statusCode(403);
        As.nobody()
                .get("/changes/seals?sort=-number&limit=1")
                .then()
                .statusCode(200)
                .body("items.size()", is(1));
    }

    private static long entryOf(String agency) {
        Given.agency(agency);
        Number sequence =
                As.nobody().get("/changes?id=" + agency).then().extract().path("items[0].sequence");
        return sequence.longValue();
    }

    private static long newest() {
        Number sequence = As.steward()
                .get("/changes?sort=-sequence&limit=1")
                .then()
                .extract()
                .path("items[0].sequence");
        return sequence.longValue();
    }

    private static JsonPath proof(RequestSpecification reader, long sequence) {
        return reader.get("/changes/" + sequence + "/proof")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String export(RequestSpecification reader) {
        return reader.accept("application/x-ndjson")
                .get("/changes")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String verified(String log, @Nullable String known) throws IOException {
        return new VerifyLog(known).verify(new BufferedReader(new StringReader(log)));
    }

    private static void assertBroken(String log, @Nullable String known, String reason) {
        var broken = assertThrows(VerifyLog.Broken.class, () -> verified(log, known));
        assertTrue(broken.getMessage().contains(reason), broken.getMessage());
    }

    private static int indexOf(List<String> lines, String part) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(part)) {
                return i;
            }
        }
        throw new AssertionError(part + " is in no line");
    }

    private static String without(List<String> lines, int index) {
        var rest = new ArrayList<>(lines);
        rest.remove(index);
        return String.join("\n", rest);
    }

    private static String swapped(List<String> lines, int one, int other) {
        var all = new ArrayList<>(lines);
        Collections.swap(all, one, other);
        return String.join("\n", all);
    }
}
