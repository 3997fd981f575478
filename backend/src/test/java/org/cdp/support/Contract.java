package org.cdp.support;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.filter.Filter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds every request and answer of a test against the published contract. */
public final class Contract {

    private static final Path PUBLISHED = Path.of("..", "openapi.yaml");
    private static final Path BUILT = Path.of("target", "openapi", "openapi.yaml");

    /** For requests that keep the contract. */
    public static final Filter KEPT = new OpenApiValidationFilter(validator().build());

    /** For requests that break it on purpose: the answer must keep it all the same. */
    public static final Filter ANSWER_KEPT = new OpenApiValidationFilter(validator()
            .withLevelResolver(LevelResolver.create()
                    .withLevel("validation.request", Level.IGNORE)
                    .build())
            .build());

    private Contract() {}

    private static OpenApiInteractionValidator.Builder validator() {
        Path contract = Files.exists(BUILT) ? BUILT : PUBLISHED;
        return OpenApiInteractionValidator.createForSpecificationUrl(
                        contract.toUri().toString())
                .withBasePathOverride("/");
    }
}
