package org.cdp.funding;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/funding")
@Tag(name = "funding")
public class FundingResource {

    private final AskFigures ask;

    FundingResource(AskFigures ask) {
        this.ask = ask;
    }

    @GET
    @Path("/summary")
    @PermitAll
    @Transactional
    @Operation(
            summary = "What contributions sum to",
            description =
                    "Per stage, in one currency (`in`) or per original currency, and added across neither. Money that"
                            + " was passed on is taken off where both contributions fit the filters and speak of the same stage, in"
                            + " the group of the one that is funded: so groups sum to the figure without groups. A contribution to"
                            + " an intervention in several clusters counts in each with its share, equal ones where none are given;"
                            + " what falls to a cluster is split equally over its provinces and classes of ISIC; the parts add up to"
                            + " the whole to the last digit. A programme is the topmost intervention that a contribution's own is"
                            + " part of. Drafts never count.")
    public FundingSummary readFundingSummary(
            @Parameter(
                            description =
                                    "What to group by, one or two: `year` and `fiscalYear` are those of the date's"
                                            + " first day; `side`, `kind` and `agency` those of the agency that gives; `sector` is"
                                            + " the ISIC class.")
                    @RestQuery
                    List<String> by,
            @Valid @BeanParam ContributionFilter filter,
            @Valid @BeanParam InCurrency currency,
            @Valid @BeanParam Groups page) {
        List<Grouping> groupings = Grouping.of(by);
        AskFigures.Asked asked = ask.ask(filter, currency);
        List<FundingRow> totals = ask.rows(asked, asked.figure());
        Figure grouped = asked.figure().by(groupings.toArray(Grouping[]::new));
        var sums = ask.sums(grouped, asked.converter());
        Groups.Part part = page.of(sums.navigableKeySet());
        return new FundingSummary(
                by,
                asked.asOf(),
                ask.filters(),
                asked.converter().conversion(),
                ask.rows(asked, grouped, sums, part.keys()),
                totals,
                totals.stream().mapToLong(FundingRow::contributions).sum(),
                part.next());
    }
}
