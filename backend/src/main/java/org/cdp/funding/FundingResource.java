package org.cdp.funding;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdp.change.Moment;
import org.cdp.export.Export;
import org.cdp.export.Reckoned;
import org.cdp.export.Whole;
import org.cdp.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/funding")
@Tag(name = "funding")
public class FundingResource {

    private final Export export;
    private final AskFigures ask;
    private final TraceFlows flows;
    private final ListDisputes disputes;
    private final CompareFunding comparison;
    private final FindGaps gaps;

    FundingResource(
            AskFigures ask,
            TraceFlows flows,
            ListDisputes disputes,
            CompareFunding comparison,
            FindGaps gaps,
            Export export) {
        this.export = export;
        this.ask = ask;
        this.flows = flows;
        this.disputes = disputes;
        this.comparison = comparison;
        this.gaps = gaps;
    }

    @GET
    @Path("/summary")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FundingSummary.class)))
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
    public RestResponse<StreamingOutput> readFundingSummary(
            @Parameter(
                            description =
                                    "What to group by, one or two: `year` and `fiscalYear` are those of the date's"
                                            + " first day; `side`, `kind` and `agency` those of the agency that gives; `sector` is"
                                            + " the ISIC class.")
                    @RestQuery
                    List<String> by,
            @Valid @BeanParam ContributionFilter filter,
            @Valid @BeanParam InCurrency currency,
            @Valid @BeanParam Groups page,
            @Valid @BeanParam Whole whole) {
        List<Grouping> groupings = Grouping.of(by);
        var summary = Reckoned.of(
                        "funding",
                        FundingRow.class,
                        () -> summary(by, groupings, filter, currency, page.all(whole.isWanted())),
                        FundingSummary::rows)
                .by(by);
        return export.answer(summary, whole);
    }

    private FundingSummary summary(
            List<String> by, List<Grouping> groupings, ContributionFilter filter, InCurrency currency, Groups page) {
        AskFigures.Asked asked = ask.ask(filter, currency);
        List<FundingRow> totals = ask.rows(asked, asked.figure());
        Figure grouped = asked.figure().by(groupings);
        Groups.Part part = page.of(ask.cells(grouped, asked.converter()));
        return new FundingSummary(
                by,
                asked.asOf(),
                ask.filters(),
                asked.converter().conversion(),
                ask.rows(asked, grouped, part.cells()),
                totals,
                totals.stream().mapToLong(FundingRow::contributions).sum(),
                part.next());
    }

    @GET
    @Path("/flows")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FundingFlows.class)))
    @PermitAll
    @Transactional
    @Operation(
            summary = "The way of the money, from agencies to clusters",
            description = "Three steps over the same contributions. Agency to agency: the gross sum of what one gave to"
                    + " another, where a receiver is named. Agency to intervention: from who holds it – the receiver, or the"
                    + " provider where none is named – without what was passed on from there. Intervention to cluster: the"
                    + " same by shares. Per stage and currency; what is no money either way is left out.")
    public RestResponse<StreamingOutput> readFundingFlows(
            @Valid @BeanParam ContributionFilter filter,
            @Valid @BeanParam InCurrency currency,
            @Parameter(description = "How many flows of each step are wanted, the largest; 1 to 1000.")
                    @RestQuery
                    @DefaultValue("100")
                    @Min(1)
                    @Max(1000)
                    int limit,
            @Valid @BeanParam Whole whole) {
        int most = whole.isWanted() ? LargestFlows.ALL : limit;
        var largest =
                Reckoned.of("flows", FundingFlow.class, () -> flows.trace(filter, currency, most), FundingFlows::flows);
        return export.answer(largest, whole);
    }

    @GET
    @Path("/delivery")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = FundingDelivery.class)))
    @PermitAll
    @Transactional
    @Operation(
            summary = "What was promised and what came",
            description =
                    "Pledged, committed, allocated, released and spent side by side, by who gives it. Stages are never"
                            + " added; delivery is released ÷ committed, both net.")
    public RestResponse<StreamingOutput> readFundingDelivery(
            @Parameter(description = "What to group by, one or two, as in the summary; `side` when left out.")
                    @RestQuery
                    List<String> by,
            @Valid @BeanParam ContributionFilter filter,
            @Valid @BeanParam InCurrency currency,
            @Valid @BeanParam Whole whole) {
        List<String> wanted = by.isEmpty() ? List.of("side") : by;
        List<Grouping> groupings = Grouping.of(wanted);
        var delivery = Reckoned.of(
                        "delivery",
                        DeliveryRow.class,
                        () -> delivery(wanted, groupings, filter, currency),
                        FundingDelivery::rows)
                .by(wanted);
        return export.answer(delivery, whole);
    }

    private FundingDelivery delivery(
            List<String> by, List<Grouping> groupings, ContributionFilter filter, InCurrency currency) {
        AskFigures.Asked asked = ask.ask(filter, currency);
        List<DeliveryRow> rows = together(ask.rows(asked, asked.figure().by(groupings)), row -> row.groups()).stream()
                .map(DeliveryRow::of)
                .toList();
        return new FundingDelivery(
                by, asked.asOf(), ask.filters(), asked.converter().conversion(), rows);
    }

    @GET
    @Path("/leverage")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = FundingLeverage.class)))
    @PermitAll
    @Transactional
    @Operation(
            summary = "How much counterpart money stands beside donor money",
            description =
                    "Leverage is counterpart ÷ donor and undefined where there is no donor money; counterpart share is"
                            + " counterpart ÷ (counterpart + donor). Both per stage, of net sums: what the counterpart only passes on"
                            + " is the donors'.")
    public RestResponse<StreamingOutput> readFundingLeverage(
            @Parameter(description = "What else to group by, one, as in the summary.") @RestQuery List<String> by,
            @Valid @BeanParam ContributionFilter filter,
            @Valid @BeanParam InCurrency currency,
            @Valid @BeanParam Whole whole) {
        List<Grouping> groupings =
                Grouping.of(Stream.concat(Stream.of("side"), by.stream()).toList());
        var leverage = Reckoned.of(
                        "leverage",
                        LeverageRow.class,
                        () -> leverage(by, groupings, filter, currency),
                        FundingLeverage::rows)
                .by(by);
        return export.answer(leverage, whole);
    }

    private FundingLeverage leverage(
            List<String> by, List<Grouping> groupings, ContributionFilter filter, InCurrency currency) {
        AskFigures.Asked asked = ask.ask(filter, currency);
        List<FundingRow> all = ask.rows(asked, asked.figure().by(groupings));
        List<LeverageRow> rows =
                together(all, row -> List.of(row.groups().subList(1, groupings.size()), row.stage())).stream()
                        .map(LeverageRow::of)
                        .toList();
        return new FundingLeverage(
                by, asked.asOf(), ask.filters(), asked.converter().conversion(), rows);
    }

    @GET
    @Path("/gaps")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FundingGaps.class)))
    @PermitAll
    @Transactional
    @Operation(
            summary = "What is still to be committed and to be released",
            description =
                    "For each programme, the topmost intervention with all its parts, in each original currency: budget −"
                            + " committed, and committed − released, of net sums. Budgets count a whole and its parts once, as under"
                            + " /funding/budgets, and are chosen by `programme` alone; the other filters choose contributions.")
    public RestResponse<StreamingOutput> readFundingGaps(
            @Valid @BeanParam ContributionFilter filter, @Valid @BeanParam Whole whole) {
        return export.answer(Reckoned.of("gaps", GapRow.class, () -> gaps.find(filter), FundingGaps::rows), whole);
    }

    @GET
    @Path("/disputes")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DisputePage.class)))
    @PermitAll
    @Transactional
    @Operation(
            summary = "What is disputed, with both accounts and the difference",
            description =
                    "Contributions whose other party says it was otherwise. Figures use the report, whatever is said.")
    public RestResponse<StreamingOutput> listFundingDisputes(
            @Valid @BeanParam ContributionFilter filter,
            @Valid @BeanParam Paging paging,
            @Valid @BeanParam Whole whole) {
        return export.answer(disputes.list(filter), paging, whole, DisputePage::new);
    }

    @GET
    @Path("/compare")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = FundingComparison.class)))
    @PermitAll
    @Transactional
    @Operation(
            summary = "Why a figure is another than it was",
            description =
                    "The sums as the register had them at one instant and at another, and their difference in parts that"
                            + " add up exactly: contributions that are new, corrected (other amount, currency, date, stage or form),"
                            + " withdrawn, or re-linked (themselves as before, but their place in the figure is another: another"
                            + " intervention, agency, share or link), and the effect of other exchange rates. What changed is valued at"
                            + " the rates of the first instant.")
    public RestResponse<StreamingOutput> compareFunding(
            @Parameter(description = "The first instant.", required = true) @RestQuery Moment from,
            @Parameter(description = "The other instant; now when left out.") @RestQuery @Nullable Moment to,
            @Valid @BeanParam ContributionFilter filter,
            @Valid @BeanParam InCurrency currency,
            @Valid @BeanParam Whole whole) {
        var compared = Reckoned.of(
                "comparison",
                ComparisonRow.class,
                () -> comparison.compare(filter, currency, from, to),
                FundingComparison::rows);
        return export.answer(compared, whole);
    }

    /** Rows of one currency that are alike in this too, together. */
    private static Collection<List<FundingRow>> together(List<FundingRow> rows, Function<FundingRow, Object> alike) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> Arrays.asList(alike.apply(row), row.currency()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }
}
