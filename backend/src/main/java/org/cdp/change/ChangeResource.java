package org.cdp.change;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.function.Supplier;
import org.cdp.platform.web.Admission;
import org.cdp.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/changes")
@Tag(name = "change")
public class ChangeResource {

    private final Feed feed;
    private final Follow follow;
    private final Admission admission;
    private final RoutingContext request;

    ChangeResource(Feed feed, Follow follow, Admission admission, RoutingContext request) {
        this.feed = feed;
        this.follow = follow;
        this.admission = admission;
        this.request = request;
    }

    @GET
    @Blocking
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What changed, entry by entry",
            description = "Public records only; drafts for those who may see them. A record that is no longer public is"
                    + " told as a DELETE. Entries appear in the order of their sequence, none ever behind another:"
                    + " whoever reads on after the last sequence misses nothing, and who replays all of it with the"
                    + " records (`record=true`; a CREATE or UPDATE puts the record in the place of what was there)"
                    + " has what is public. With `Accept: text/event-stream` entries are sent as they come, as events"
                    + " named `change` whose id is the sequence, with the record; `Last-Event-ID` or `after` say where"
                    + " to go on. The server ends such a stream after some minutes: connect again. With"
                    + " `Accept: application/x-ndjson` the whole log comes in the form that is sealed: one entry or"
                    + " seal a line.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ChangePage.class)),
                @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING))
            })
    public Uni<ChangePage> listChanges(
            @Valid @BeanParam ChangeFilter filter,
            @Parameter(description = "Also show the record after each entry.") @RestQuery @DefaultValue("false")
                    boolean record,
            @Parameter(
                            description = "Seconds to wait for an entry when there is none yet, at most 60; an empty"
                                    + " page when none comes.")
                    @RestQuery
                    @DefaultValue("0")
                    @Min(0)
                    @Max(60)
                    int wait,
            @Parameter(description = "Order: sequence, or -sequence for newest first.")
                    @RestQuery
                    @DefaultValue("sequence")
                    String sort,
            @Valid @BeanParam Paging paging) {
        Supplier<ChangePage> page = feed.page(filter, paging, sort, record);
        return wait == 0
                ? Uni.createFrom().item(QuarkusTransaction.requiringNew().call(page::get))
                : feed.await(page, Duration.ofSeconds(wait), () -> admission.follow(request));
    }

    @GET
    @Blocking
    @PermitAll
    @Produces(MediaType.SERVER_SENT_EVENTS + ";qs=0.5")
    @Operation(hidden = true) // described with listChanges: it is the same address
    public Multi<OutboundSseEvent> followChanges(
            @BeanParam ChangeFilter filter,
            @RestQuery @Nullable String after,
            @RestHeader("Last-Event-ID") @Nullable String lastEventId,
            @Context Sse sse) {
        long position =
                lastEventId == null ? Feed.position("after", after) : Feed.position("Last-Event-ID", lastEventId);
        admission.follow(request);
        return follow.from(position, filter, sse);
    }
}
