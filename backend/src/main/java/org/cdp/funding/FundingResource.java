package org.cdp.funding;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.cdp.access.Access;
import org.cdp.agency.HomeCountry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/funding")
@Tag(name = "funding")
public class FundingResource {

    private final HomeCountry home;
    private final Access access;
    private final UriInfo address;
    private final Clock clock;

    FundingResource(HomeCountry home, Access access, UriInfo address, Clock clock) {
        this.home = home;
        this.access = access;
        this.address = address;
        this.clock = clock;
    }

    @GET
    @Path("/summary")
    @PermitAll
    @Transactional
    @Operation(
            summary = "What contributions sum to",
            description = "Per stage and original currency, added across neither. Money that was passed on is taken off"
                    + " where both contributions fit the filters and speak of the same stage, in the group of the one"
                    + " that is funded: so groups sum to the figure without groups. Drafts never count.")
    public FundingSummary readFundingSummary(
            @Parameter(
                            description =
                                    "What to group by: the side or the agency that gives, the calendar year of the"
                                            + " date's first day, or the intervention.",
                            schema = @Schema(enumeration = {"side", "year", "agency", "intervention"}))
                    @RestQuery
                    @Nullable
                    String by,
            @Valid @BeanParam ContributionFilter filter) {
        Instant asOf = clock.instant();
        FundingFigure figure = new FundingFigure(Grouping.of(by), filter.conditions(home, access), home);
        List<FundingRow> rows = figure.rows(new RecordsLink(address.getQueryParameters()));
        long total = rows.stream().mapToLong(FundingRow::contributions).sum();
        return new FundingSummary(by, asOf, rows, total);
    }
}
