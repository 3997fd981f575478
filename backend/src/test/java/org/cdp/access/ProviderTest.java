package org.cdp.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** People sign in at a real Keycloak, programs send its tokens, and the register does without it when it is away. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(value = Keycloak.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProviderTest {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    private final String provider = System.getProperty(Keycloak.REALM, "");

    @Test
    @Order(1)
    void signs_a_person_in_who_then_has_the_roles_that_a_steward_gave() throws Exception {
        Given.agency("provider-agency");
        HttpResponse<String> form = get("/api/v1/session/provider");
        String asked = form.uri().getQuery();
        assertTrue(asked.contains("response_type=code") && asked.contains("code_challenge_method=S256"), asked);
        assertTrue(asked.contains("state=") && asked.contains("nonce="), asked);

        HttpResponse<String> back = browser.send(filled(form), HttpResponse.BodyHandlers.ofString());
        assertEquals("/", back.uri().getPath(), back.body());
        assertEquals(List.of("cdp_session"), held(), "the browser holds nothing else of the register's");

        JsonNode me = me();
        assertEquals("Ayesha Khan", me.path("label").asText());
        assertEquals(0, me.path("roles").size());
        assertEquals(403, write());
        GivenPerson.role(me.path("person").asText(), "EDITOR", "provider-agency");
        assertEquals("EDITOR", me().path("roles").path(0).path("role").asText());
        assertEquals(201, write());

        assertEquals(204, send(request("/api/v1/session").DELETE()).statusCode());
        assertFalse(me().path("signedIn").asBoolean());
    }

    @Test
    @Order(2)
    void takes_a_token_that_is_meant_for_it_and_no_other() throws Exception {
        Map<String, String> tokens = tokens("program");
        String token = tokens.get("access_token");
        JsonNode me = JSON.readTree(bearer(token).body());
        assertTrue(me.path("signedIn").asBoolean());
        assertEquals("Ayesha Khan", me.path("label").asText());
        for (String bad : List.of(
                tokens("stranger").get("access_token"),
                tokens.get("id_token"),
                tokens.get("refresh_token"),
                token.substring(0, token.length() - 4) + "AAAA",
                withHeader(token, "{\"alg\": \"none\"}").replaceAll("[^.]*$", ""),
                withHeader(token, "{\"alg\": \"HS256\", \"typ\": \"JWT\"}"),
                "a.b.c")) {
            assertEquals(401, bearer(bad).statusCode(), bad);
        }
    }

    @Test
    @Order(3)
    void does_not_need_it_for_what_it_has_vouched_for_already() throws Exception {
        String token = tokens("program").get("access_token");
        assertEquals(200, bearer(token).statusCode());
        Keycloak.vanish();
        assertEquals(200, bearer(token).statusCode());
        assertEquals(200, get("/api/v1/agencies").statusCode());
        As.steward().get("/keys").then().statusCode(200);
    }

    /** A browser takes this machine's own addresses for as safe as TLS, and sends them secure cookies; Java's does not. */
    private HttpRequest filled(HttpResponse<String> form) {
        cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        Matcher action = FORM.matcher(form.body());
        assertTrue(action.find(), form.body());
        return HttpRequest.newBuilder(form.uri().resolve(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        encoded(Map.of("username", "ayesha", "password", Keycloak.PASSWORD))))
                .build();
    }

    private List<String> held() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getDomain().startsWith("localhost"))
                .map(cookie -> cookie.getName())
                .toList();
    }

    private JsonNode me() throws IOException, InterruptedException {
        return JSON.readTree(get("/api/v1/me").body());
    }

    private int write() throws IOException, InterruptedException {
        return send(request("/api/v1/interventions")
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("""
                                {"title": "By Ayesha", "level": "PROGRAMME", "reportedBy": "provider-agency"}
                                """)))
                .statusCode();
    }

    private Map<String, String> tokens(String program) throws IOException, InterruptedException {
        HttpRequest asked = HttpRequest.newBuilder(URI.create(provider + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        program,
                        "client_secret",
                        Keycloak.PROGRAM_SECRET,
                        "scope",
                        "openid",
                        "username",
                        "ayesha",
                        "password",
                        Keycloak.PASSWORD))))
                .build();
        JsonNode answer = JSON.readTree(
                browser.send(asked, HttpResponse.BodyHandlers.ofString()).body());
        return List.of("access_token", "id_token", "refresh_token").stream()
                .collect(
                        Collectors.toMap(name -> name, name -> answer.path(name).asText()));
    }

    private static String withHeader(String token, String header) {
        String encoded =
                Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8));
        return encoded + token.substring(token.indexOf('.'));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> bearer(String token) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        request("/api/v1/me")
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(request(address));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address));
    }
}
