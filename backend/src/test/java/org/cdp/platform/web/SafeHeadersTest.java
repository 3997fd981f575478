package org.cdp.platform.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cdp.support.As;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer tells a browser to let nobody else use it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SafeHeadersTest {

    private static final Pattern INLINE =
            Pattern.compile("<(script|style)(?![^>]*src=)[^>]*>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern HASH = Pattern.compile("'(sha256-[^']+)'");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/agencies",
                "/api/v1/agencies/nobody",
                "/api/v1/keys",
                "/api/v2/agencies",
                "/openapi",
                "/docs/",
                "/q/health/ready",
                "/api/v1/%ff",
                "/nowhere"
            })
    void are_on_every_answer(String address) {
        As.beside()
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .header("X-Content-Type-Options", is("nosniff"))
                .header("X-Frame-Options", is("DENY"))
                .header("Referrer-Policy", is("strict-origin-when-cross-origin"))
                .header("Cross-Origin-Opener-Policy", is("same-origin"))
                .header("Strict-Transport-Security", nullValue())
                .header("Access-Control-Allow-Origin", nullValue())
                .header(
                        "Content-Security-Policy",
                        allOf(
                                startsWith("default-src '"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe"))));
    }

    @Test
    void ask_for_tls_where_there_is_tls() {
        As.beside()
                .header("X-Forwarded-Proto", "https")
                .get("/api/v1/agencies")
                .then()
                .header("Strict-Transport-Security", startsWith("max-age=31536000"));
    }

    @Test
    void let_nobody_keep_what_somebody_in_particular_was_shown() {
        As.steward().get("/agencies").then().header("Cache-Control", is("private, no-store"));
        As.carelessly()
                .cookie("cdp_session", "cdps_of-nobody-but-it-might-be")
                .get("/agencies")
                .then()
                .header("Cache-Control", is("private, no-store"))
                .header("Vary", containsString("Cookie"));
        As.nobody().get("/agencies").then().header("Cache-Control", is("public, no-cache"));
    }

    @Test
    void know_the_scripts_and_styles_within_the_page_that_lists_the_operations() {
        var answer = As.beside().get("/docs/").then().statusCode(200).extract();
        TreeSet<String> within = new TreeSet<>(INLINE.matcher(answer.asString())
                .results()
                .map(found -> hash(found.group(2)))
                .toList());
        TreeSet<String> allowed = new TreeSet<>(HASH.matcher(answer.header("Content-Security-Policy"))
                .results()
                .map(found -> found.group(1))
                .toList());
        assertEquals(within, allowed);
    }

    @Test
    void do_not_make_another_site_welcome() {
        for (String origin : List.of("https://evil.example", "null")) {
            As.beside()
                    .header("Origin", origin)
                    .get("/api/v1/agencies")
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", nullValue());
        }
    }

    private static String hash(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
