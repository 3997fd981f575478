package org.cdp.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.cdp.platform.data.Listing;
import org.cdp.platform.data.Sort;
import org.cdp.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/security-events")
@Tag(name = "access")
public class SecurityEventResource {

    private static final Map<String, String> SORTS = Map.of("at", "e.at");

    @GET
    @RolesAllowed(Role.STEWARDS)
    @Operation(
            summary = "What happened to the register's security",
            description = "For stewards: keys and roles given and taken, who signed in, who was refused. What the same"
                    + " caller is refused again within a minute is told once.")
    public SecurityEventPage listSecurityEvents(
            @Parameter(description = "Kinds of event wanted.") @RestQuery List<SecurityEvent.Kind> kind,
            @Parameter(description = "Order: at, or -at for newest first.") @RestQuery @DefaultValue("-at") String sort,
            @Valid @BeanParam Paging paging) {
        return new Listing<>(SecurityEventSummary.COLUMNS, "SecurityEvent e", "e.id", SecurityEventSummary::of)
                .where("e.kind in :kind", "kind", kind)
                .page(paging, Sort.of(sort, SORTS))
                .as(SecurityEventPage::new);
    }
}
