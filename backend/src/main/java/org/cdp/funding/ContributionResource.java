package org.cdp.funding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import java.util.UUID;
import org.cdp.access.Access;
import org.cdp.access.Caller;
import org.cdp.access.Role;
import org.cdp.agency.HomeCountry;
import org.cdp.change.History;
import org.cdp.change.HistoryPage;
import org.cdp.change.Once;
import org.cdp.change.Records;
import org.cdp.export.Export;
import org.cdp.export.Listed;
import org.cdp.export.Whole;
import org.cdp.platform.data.Listing;
import org.cdp.platform.data.Sort;
import org.cdp.platform.web.Answer;
import org.cdp.platform.web.MergePatch;
import org.cdp.platform.web.Paging;
import org.cdp.platform.web.PathId;
import org.cdp.platform.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/contributions")
@Tag(name = "funding")
public class ContributionResource {

    /** An id in an address. What does not look like one names nothing: 404, as any other unknown record. */
    static final String ID = "{id: [0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}";

    private static final Map<String, String> SORTS = Map.of("date", "c.sorted", "id", "c.id");

    private final Export export;
    private final Records records;
    private final History history;
    private final Access access;
    private final Once once;
    private final MergePatch patches;
    private final HomeCountry home;
    private final WithdrawSource withdraw;
    private final AskFigures figures;
    private final CountRecords count;
    private final FindRates rates;

    ContributionResource(
            Records records,
            History history,
            Access access,
            Once once,
            MergePatch patches,
            HomeCountry home,
            WithdrawSource withdraw,
            AskFigures figures,
            CountRecords count,
            FindRates rates,
            Export export) {
        this.export = export;
        this.records = records;
        this.history = history;
        this.access = access;
        this.once = once;
        this.patches = patches;
        this.home = home;
        this.withdraw = withdraw;
        this.figures = figures;
        this.count = count;
        this.rates = rates;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ContributionPage.class)))
    @PermitAll
    @Transactional
    @Operation(summary = "Contributions that fit the filters")
    public RestResponse<StreamingOutput> listContributions(
            @Valid @BeanParam ContributionFilter filter,
            @Valid @BeanParam InCurrency currency,
            @BeanParam FigureGroup group,
            @Parameter(
                            description = "Also say what of each counts in a figure with these filters; implied by `in`"
                                    + " and `groupedBy`.")
                    @RestQuery
                    @DefaultValue("false")
                    boolean counted,
            @Parameter(
                            description =
                                    "Only those with a value and a rate to convert it, or only those with a value and none.")
                    @RestQuery
                    @Nullable
                    Boolean converted,
            @Parameter(
                            description = "Order: date (its first day; undated ones before all others) or id, with a"
                                    + " leading minus for the other direction.")
                    @RestQuery
                    @DefaultValue("-date")
                    String sort,
            @Valid @BeanParam Paging paging,
            @Valid @BeanParam Whole whole) {
        boolean wanted = counted || converted != null || group.isAsked() || !currency.equals(InCurrency.AS_REPORTED);
        AskFigures.Asked asked = wanted ? figures.ask(filter, currency) : figures.askOnce(filter);
        Figure figure = group.of(asked.figure());
        Listing<ContributionSummary> listing = figure.filter()
                .conditions(home, group.ofParts(figure))
                .and(group.ofContributions(figure, home.homeCountry()))
                .on(new Listing<>(
                        ContributionSummary.COLUMNS,
                        ContributionSummary.FROM,
                        "c.id",
                        row -> ContributionSummary.of(row, home)));
        if (converted != null) {
            count.narrow(listing, asked, converted);
        }
        var contributions = Listed.of(
                "contributions",
                ContributionSummary.class,
                access.withoutOthersDrafts(listing, "c.draft", "c.reportedBy"),
                Sort.of(sort, SORTS));
        var counting = wanted
                ? contributions.completedBy(page -> count.count(page, figure, asked.converter(), group.group()))
                : contributions;
        return export.answer(counting, paging, whole, ContributionPage::new);
    }

    @GET
    @Path(ID)
    @PermitAll
    @Transactional
    @Operation(summary = "One contribution, with what the other party says of it")
    public RestResponse<ContributionDetails> readContribution(
            @RestPath UUID id, @Valid @BeanParam InCurrency currency) {
        Contribution contribution = get(id);
        ContributionDetails details = ContributionDetails.of(contribution, home, access);
        return Answer.of(details.with(Converted.of(contribution, rates.of(currency))), contribution.version);
    }

    @POST
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(
            summary = "Report a contribution",
            description = "By an editor of the agency that reports it, which gives or receives it; by a steward, any.")
    public RestResponse<ContributionDetails> createContribution(@NotNull @Valid ContributionForm form) {
        mustBeParty(form);
        return once.answer(form, ContributionDetails.class, () -> created(records.create(new Contribution(form))));
    }

    @PUT
    @Path(ID)
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(
            summary = "Replace a contribution, or report one under this id",
            description = "By an editor of the agency that reports it, or a steward.")
    public RestResponse<ContributionDetails> replaceContribution(
            @RestPath UUID id, @NotNull @Valid ContributionForm form) {
        mustBeParty(form);
        Contribution wanted = new Contribution(form.withId(PathId.agreed(id, form.id())));
        var put = records.put(Contribution.class, id, wanted);
        return put.isNew() ? created(put.record()) : shown(withdrawn(put.record()));
    }

    @PATCH
    @Path(ID)
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(
            summary = "Change some fields of a contribution",
            description =
                    "A JSON Merge Patch on ContributionForm, by an editor of the agency that reports it or a steward.")
    public RestResponse<ContributionDetails> patchContribution(@RestPath UUID id, @NotNull JsonNode patch)
            throws JsonProcessingException {
        Contribution contribution = get(id);
        ContributionForm form = patches.apply(contribution.form(), patch, ContributionForm.class);
        mustBeParty(form);
        return shown(withdrawn(records.replace(contribution, form.withId(PathId.agreed(id, form.id())))));
    }

    @DELETE
    @Path(ID)
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(
            summary = "Delete a contribution",
            description = "By an editor of the agency that reports it, or a steward; refused while it funds another or"
                    + " the other party's statement stands.")
    public void deleteContribution(@RestPath UUID id) {
        Contribution contribution = get(id);
        records.delete(contribution);
        withdraw.from(contribution);
    }

    @GET
    @Path(ID + "/history")
    @PermitAll
    @Transactional
    @Operation(summary = "The versions of a contribution, newest first", description = History.READERS)
    public HistoryPage listContributionVersions(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return history.of(Contribution.TYPE, id, paging);
    }

    @POST
    @Path(ID + "/history" + History.RESTORATION)
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(summary = "Write a version of a contribution again", description = History.RESTORERS)
    public RestResponse<ContributionDetails> restoreContribution(@RestPath UUID id, @RestPath int version) {
        return history.restore(
                Contribution.TYPE,
                id,
                version,
                ContributionForm.class,
                ContributionDetails.class,
                form -> replaceContribution(id, form));
    }

    /** A draft funds nothing of other agencies. */
    private Contribution withdrawn(Contribution contribution) {
        if (contribution.draft) {
            withdraw.from(contribution);
        }
        return contribution;
    }

    /** An agency reports what it gives or receives; what passes between others is not its to report. */
    private void mustBeParty(ContributionForm form) {
        Caller caller = access.caller().orElseThrow();
        if (!caller.isSteward() && !form.involves(form.reportedBy())) {
            throw Refusal.forbidden("An editor reports only what the own agency gives or receives.");
        }
    }

    private Contribution get(UUID id) {
        return records.get(Contribution.class, Contribution.TYPE, id);
    }

    private RestResponse<ContributionDetails> shown(Contribution contribution) {
        return Answer.of(ContributionDetails.of(contribution, home, access), contribution.version);
    }

    private RestResponse<ContributionDetails> created(Contribution contribution) {
        ContributionDetails details = ContributionDetails.of(contribution, home, access);
        return Answer.created(details, contribution.version, "contributions/" + contribution.id);
    }
}
