package org.cdp.support;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;

/** Holds every request and answer of a test against the contract that the register itself serves. */
final class Contract {

    /** For requests that keep the contract. */
    static final Filter KEPT = new OpenApiValidationFilter(validator().build());

    /** For requests that break it on purpose: the answer must keep it all the same. */
    static final Filter ANSWER_KEPT = new OpenApiValidationFilter(validator()
            .withLevelResolver(LevelResolver.create()
                    .withLevel("validation.request", Level.IGNORE)
                    .build())
            .build());

    private Contract() {}

    private static OpenApiInteractionValidator.Builder validator() {
        return OpenApiInteractionValidator.createForSpecificationUrl(
                        "http://localhost:" + RestAssured.port + "/openapi")
                .withBasePathOverride("/");
    }
}
