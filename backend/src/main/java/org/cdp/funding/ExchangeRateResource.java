package org.cdp.funding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.cdp.access.Role;
import org.cdp.change.History;
import org.cdp.change.HistoryPage;
import org.cdp.change.Once;
import org.cdp.change.Records;
import org.cdp.export.Export;
import org.cdp.export.Listed;
import org.cdp.export.Whole;
import org.cdp.platform.web.Answer;
import org.cdp.platform.web.MergePatch;
import org.cdp.platform.web.Paging;
import org.cdp.platform.web.PathId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/exchange-rates")
@Tag(name = "funding")
public class ExchangeRateResource {

    private static final String WRITERS = "By a steward; a set that came in whole is closed.";

    private final Export export;
    private final Records records;
    private final History history;
    private final Once once;
    private final MergePatch patches;

    ExchangeRateResource(Records records, History history, Once once, MergePatch patches, Export export) {
        this.export = export;
        this.records = records;
        this.history = history;
        this.once = once;
        this.patches = patches;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ExchangeRatePage.class)))
    @PermitAll
    @Operation(summary = "Exchange rates that fit the filters")
    public RestResponse<StreamingOutput> listExchangeRates(
            @Valid @BeanParam ExchangeRateFilter filter,
            @Valid @BeanParam Paging paging,
            @Valid @BeanParam Whole whole) {
        var rates = Listed.of("exchange-rates", ExchangeRateSummary.class, filter.listing(), filter.order());
        return export.answer(rates, paging, whole, ExchangeRatePage::new);
    }

    @GET
    @Path(ContributionResource.ID)
    @PermitAll
    @Transactional
    @Operation(summary = "One exchange rate")
    public RestResponse<ExchangeRateDetails> readExchangeRate(@RestPath UUID id) {
        return shown(get(id));
    }

    @POST
    @RolesAllowed(Role.STEWARDS)
    @Transactional
    @Operation(summary = "Add an exchange rate", description = WRITERS)
    public RestResponse<ExchangeRateDetails> createExchangeRate(@NotNull @Valid ExchangeRateForm form) {
        return once.answer(form, ExchangeRateDetails.class, () -> {
            begin(form.set());
            return created(records.create(new ExchangeRate(form)));
        });
    }

    @PUT
    @Path(ContributionResource.ID)
    @RolesAllowed(Role.STEWARDS)
    @Transactional
    @Operation(summary = "Replace an exchange rate, or add it under this id", description = WRITERS)
    public RestResponse<ExchangeRateDetails> replaceExchangeRate(
            @RestPath UUID id, @NotNull @Valid ExchangeRateForm form) {
        begin(form.set());
        ExchangeRate wanted = new ExchangeRate(form.withId(PathId.agreed(id, form.id())));
        var put = records.put(ExchangeRate.class, id, wanted);
        return put.isNew() ? created(put.record()) : shown(put.record());
    }

    @PATCH
    @Path(ContributionResource.ID)
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.STEWARDS)
    @Transactional
    @Operation(
            summary = "Change some fields of an exchange rate",
            description = "A JSON Merge Patch on ExchangeRateForm. " + WRITERS)
    public RestResponse<ExchangeRateDetails> patchExchangeRate(@RestPath UUID id, @NotNull JsonNode patch)
            throws JsonProcessingException {
        ExchangeRate rate = get(id);
        ExchangeRateForm form = patches.apply(rate.form(), patch, ExchangeRateForm.class);
        begin(form.set());
        return shown(records.replace(rate, form.withId(PathId.agreed(id, form.id()))));
    }

    @DELETE
    @Path(ContributionResource.ID)
    @RolesAllowed(Role.STEWARDS)
    @Transactional
    @Operation(summary = "Delete an exchange rate", description = WRITERS)
    public void deleteExchangeRate(@RestPath UUID id) {
        records.delete(get(id));
    }

    @GET
    @Path(ContributionResource.ID + "/history")
    @PermitAll
    @Transactional
    @Operation(summary = "The versions of an exchange rate, newest first", description = History.READERS)
    public HistoryPage listExchangeRateVersions(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return history.of(ExchangeRate.TYPE, id, paging);
    }

    @POST
    @Path(ContributionResource.ID + "/history" + History.RESTORATION)
    @RolesAllowed(Role.STEWARDS)
    @Transactional
    @Operation(summary = "Write a version of an exchange rate again", description = History.RESTORERS)
    public RestResponse<ExchangeRateDetails> restoreExchangeRate(@RestPath UUID id, @RestPath int version) {
        return history.restore(
                ExchangeRate.TYPE,
                id,
                version,
                ExchangeRateForm.class,
                ExchangeRateDetails.class,
                form -> replaceExchangeRate(id, form));
    }

    /** A set begins with its first rate. */
    private static void begin(String set) {
        Panache.getEntityManager()
                .createNativeQuery("insert into exchange_rate_set (id) values (:set) on conflict do nothing")
                .setParameter("set", set)
                .executeUpdate();
    }

    private ExchangeRate get(UUID id) {
        return records.get(ExchangeRate.class, ExchangeRate.TYPE, id);
    }

    private static RestResponse<ExchangeRateDetails> shown(ExchangeRate rate) {
        return Answer.of(ExchangeRateDetails.of(rate), rate.version);
    }

    private static RestResponse<ExchangeRateDetails> created(ExchangeRate rate) {
        return Answer.created(ExchangeRateDetails.of(rate), rate.version, "exchange-rates/" + rate.id);
    }
}
