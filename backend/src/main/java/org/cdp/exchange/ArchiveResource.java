package org.cdp.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import org.cdp.export.Export;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/archive")
@Tag(name = "exchange")
public class ArchiveResource {

    static final String ZIP = "application/zip";

    private final Export export;
    private final WriteArchive archive;

    ArchiveResource(Export export, WriteArchive archive) {
        this.export = export;
        this.archive = archive;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            description = "The archive.",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @PermitAll
    @Operation(
            summary = "The whole public register as one archive",
            description = "A ZIP that is a Frictionless Data Package: `datapackage.json`, and for each kind of record a"
                    + " file with one JSON form a line, its SHA-256 in the package. Sent to `/imports` it makes an empty register"
                    + " the same: its archive is this one, byte for byte.")
    public RestResponse<StreamingOutput> readArchive() {
        return export.stream("cdp-register.zip", ZIP, archive::write);
    }
}
