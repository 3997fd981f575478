package org.cdp.change.seal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import org.cdp.access.Access;
import org.cdp.access.Role;
import org.cdp.change.ChangeEntry;
import org.cdp.change.Once;
import org.cdp.platform.data.Listing;
import org.cdp.platform.data.Row;
import org.cdp.platform.data.Sort;
import org.cdp.platform.web.Paging;
import org.cdp.platform.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/changes")
@Tag(name = "change")
public class SealResource {

    private static final String LINES = "application/x-ndjson";
    private static final Map<String, String> SORTS = Map.of("number", "s.number");

    private final Access access;
    private final SealLog log;
    private final ExportLog export;
    private final Once once;

    SealResource(Access access, SealLog log, ExportLog export, Once once) {
        this.access = access;
        this.log = log;
        this.export = export;
        this.once = once;
    }

    @GET
    @PermitAll
    @Produces(LINES + ";qs=0.5") // who accepts anything gets a page
    @Operation(hidden = true) // described with listChanges: it is the same address
    public RestResponse<StreamingOutput> exportChanges() {
        return RestResponse.ResponseBuilder.ok(export.all(), LINES).build();
    }

    @GET
    @Path("/seals")
    @PermitAll
    @Operation(
            summary = "The seals over the change log",
            description =
                    "Entries are sealed within some seconds. Keep a seal elsewhere to notice later whether the log"
                            + " before it is still the same.")
    public SealPage listSeals(
            @Parameter(description = "Order: number, or -number for newest first.") @RestQuery @DefaultValue("number")
                    String sort,
            @Valid @BeanParam Paging paging) {
        return new Listing<>("s", "SealEntry s", "s.number", Row::<SealEntry>next)
                .page(paging, Sort.of(sort, SORTS))
                .map(SealEntry::seal)
                .as(SealPage::new);
    }

    @POST
    @Path("/seals")
    @RolesAllowed(Role.STEWARDS)
    @Transactional
    @Operation(
            summary = "Seal now what is not sealed yet",
            description = "By a steward; it would be sealed some seconds later anyhow. The answer is the newest seal.")
    public RestResponse<Seal> sealChanges() {
        return once.answer("seal", Seal.class, () -> {
            log.sealAll();
            return RestResponse.ok(
                    SealEntry.newest().orElseThrow(() -> Refusal.of(409, "Conflict", "There is nothing to seal.")));
        });
    }

    @GET
    @Path("/{sequence: [0-9]{1,18}}/proof")
    @PermitAll
    @Transactional
    @Operation(
            summary = "The proof that an entry is sealed",
            description = "For every entry, also of drafts, whose content is not shown to others. An entry that is not"
                    + " sealed yet is a 409: ask again some seconds later.")
    public Proof readProof(@RestPath long sequence) {
        if (ChangeEntry.findById(sequence) == null) {
            throw Refusal.unknown("change", sequence);
        }
        Seal seal = SealEntry.over(sequence)
                .orElseThrow(() -> Refusal.of(409, "Not sealed yet", "This entry is sealed within some seconds."));
        List<ChangeEntry> sealed =
                ChangeEntry.list("sequence between ?1 and ?2 order by sequence", seal.first(), seal.last());
        return Proof.of(sequence, seal, sealed, access.sight());
    }
}
