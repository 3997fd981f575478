package org.cdp.exchange;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.cdp.access.Role;
import org.cdp.change.Once;
import org.cdp.platform.data.Turn;
import org.cdp.platform.web.LargeBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/imports")
@Tag(name = "exchange")
public class ImportResource {

    private final ImportBundle imports;
    private final Once once;

    ImportResource(ImportBundle imports, Once once) {
        this.imports = imports;
        this.once = once;
    }

    @POST
    @RolesAllowed(Role.STEWARDS)
    @Transactional
    @TransactionConfiguration(timeout = Turn.LONG_SECONDS)
    @Operation(
            summary = "Take in a bundle of whole records",
            description = "All of it or nothing; the same bundle twice changes nothing. By a steward.")
    public RestResponse<ImportReport> importBundle(@NotNull @LargeBody Bundle bundle) {
        return once.answer(bundle, ImportReport.class, () -> RestResponse.ok(imports.run(bundle)));
    }
}
