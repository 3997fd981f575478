package org.cdp.support;

import static io.restassured.RestAssured.given;

import io.restassured.config.JsonConfig;
import io.restassured.config.LogConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.specification.RequestSpecification;

/** Who asks: {@code As.nobody()}, {@code As.steward()}, {@code As.holderOf(key)}; always held against the contract. */
public final class As {

    /** The steward key that the tests' register starts with. */
    public static final String STEWARD_KEY = "cdp_the-steward-key-of-the-tests";

    private static final RestAssuredConfig EXACT = RestAssuredConfig.config()
            .logConfig(LogConfig.logConfig().enableLoggingOfRequestAndResponseIfValidationFails())
            .jsonConfig(JsonConfig.jsonConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));

    private static final InUrdu SPOKEN = new InUrdu();

    private As() {}

    public static RequestSpecification nobody() {
        return request().filter(Contract.KEPT);
    }

    public static RequestSpecification steward() {
        return holderOf(STEWARD_KEY);
    }

    public static RequestSpecification holderOf(String key) {
        return nobody().header("Authorization", "Bearer " + key);
    }

    /** A steward who breaks the contract on purpose. */
    public static RequestSpecification carelessSteward() {
        return carelessly().header("Authorization", "Bearer " + STEWARD_KEY);
    }

    /** Somebody who breaks the contract on purpose. */
    public static RequestSpecification carelessly() {
        return request().filter(Contract.ANSWER_KEPT);
    }

    /** Somebody who asks beside the API, where no contract holds. */
    public static RequestSpecification beside() {
        return given();
    }

    private static RequestSpecification request() {
        return given().config(EXACT)
                .basePath("/api/v1")
                .contentType(ContentType.JSON)
                .filter(SPOKEN);
    }
}
