package org.cdp.change;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.cdp.access.Access;
import org.cdp.platform.data.Listing;
import org.cdp.platform.data.Sort;
import org.cdp.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/changes")
@Tag(name = "change")
public class ChangeResource {

    private static final Map<String, String> SORTS = Map.of("sequence", "c.sequence");
    private static final String COLUMNS =
            "c.sequence, c.at, c.operation, c.type, c.record, c.label, c.agency, c.version";

    private final Access access;

    ChangeResource(Access access) {
        this.access = access;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "What changed, entry by entry",
            description = "Public records only; drafts for those who may see them.")
    public ChangePage listChanges(
            @Parameter(description = "Kinds of record wanted.") @RestQuery List<String> type,
            @Parameter(description = "Id of the record wanted.") @RestQuery List<String> id,
            @Parameter(description = "Order: sequence, or -sequence for newest first.")
                    @RestQuery
                    @DefaultValue("sequence")
                    String sort,
            @Valid @BeanParam Paging paging) {
        Listing<Change> changes = new Listing<>(COLUMNS, "ChangeEntry c", "c.sequence", Change::of)
                .where("c.type in :type", "type", type)
                .where("c.record in :id", "id", id);
        return access.withoutOthersDrafts(changes, "(not c.open)", "c.agency")
                .page(paging, Sort.of(sort, SORTS))
                .as(ChangePage::new);
    }
}
