package org.cdp.funding;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.cdp.access.Role;
import org.cdp.change.Once;
import org.cdp.platform.data.Turn;
import org.cdp.platform.web.LargeBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/exchange-rates/sets")
@Tag(name = "funding")
public class ExchangeRateSetResource {

    private static final String TAKEN =
            "The file holds one rate for each currency (ISO 4217) and period: in CSV under the"
                    + " header `currency,period,unitsPerUsd`, with a comma between fields, in UTF-8. Numbers are plain digits with"
                    + " at most one point: a separator of thousands, a decimal comma, an exponent, what is not more than 0, an"
                    + " unknown currency, a malformed period or a rate that is there twice refuses the file, and `errors` names"
                    + " each (of the first 100) by row and column. Rates that differ from the one before them by more than"
                    + " `maxJump` percent, or from the last rate, not later than the file, of the newest set that came in whole,"
                    + " refuse it too (422, `urn:cdp:problem:rates-jump`) until `confirmJumps` says that they are right. The same"
                    + " file as the same set changes nothing; other rates under its id are refused (409). By a steward.";

    private final LoadRateFile load;
    private final ListExchangeRateSets sets;
    private final Once once;
    private final HttpHeaders headers;

    ExchangeRateSetResource(LoadRateFile load, ListExchangeRateSets sets, Once once, HttpHeaders headers) {
        this.load = load;
        this.sets = sets;
        this.once = once;
        this.headers = headers;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "The sets of exchange rates")
    public ExchangeRateSets listExchangeRateSets() {
        return sets.list();
    }

    @POST
    @Consumes({RateFileReader.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.STEWARDS)
    @Transactional
    @TransactionConfiguration(timeout = Turn.LONG_SECONDS)
    @Operation(summary = "Load a file of exchange rates as a whole set", description = TAKEN)
    public RestResponse<RateFileReport> loadExchangeRates(
            @Valid @BeanParam RateFileOptions options,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = RateFileReader.MEDIA_TYPE,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        examples =
                                                                "currency,period,unitsPerUsd\nPKR,2004-08,58.1234\n")),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = RateFile.class))
                            })
                    @NotNull
                    @Valid
                    @LargeBody
                    RateFile form) {
        Turn.allowLong();
        RatePlace place = RatePlace.in(headers.getMediaType());
        return once.answer(
                List.of(options, form), RateFileReport.class, () -> RestResponse.ok(load.run(form, place, options)));
    }
}
