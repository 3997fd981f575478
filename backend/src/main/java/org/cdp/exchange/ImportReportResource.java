package org.cdp.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.cdp.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/imports")
@Tag(name = "exchange")
public class ImportReportResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;
    private final WriteReport report;

    ImportReportResource(Imports imports, WriteReport report) {
        this.imports = imports;
        this.report = report;
    }

    @GET
    @Path("/{id}/report")
    @RolesAllowed(Role.EDITORS)
    @Operation(
            summary = "The whole report of an import, as a file",
            description =
                    "JSON: the import, its problems and its records. CSV: its problems, one a row, each at its place.")
    @APIResponse(
            responseCode = "200",
            description = "The report.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<StreamingOutput> downloadReport(
            @RestPath UUID id,
            @Parameter(description = "Format of the file.")
                    @RestQuery
                    @DefaultValue("json")
                    @Pattern(regexp = "json|csv")
                    String format) {
        Import of = imports.get(id);
        return format.equals("csv")
                ? file(CSV, "import-" + id + ".csv", out -> report.csv(id, out))
                : file(MediaType.APPLICATION_JSON, "import-" + id + ".json", out -> report.json(of, out));
    }

    @GET
    @Path("/templates/{records}")
    @PermitAll
    @Operation(
            summary = "An empty table to fill in, for records of one kind",
            description =
                    "Its columns may stand in any order, and those not needed be left out: of a record that is there"
                            + " already, a field without a column stays as it is. An empty cell in a column that is there"
                            + " means no value. Such a record is known by its id, a contribution also by its reporter and"
                            + " reference. Several values in one cell are divided by semicolons.")
    @APIResponse(
            responseCode = "200",
            description = "The table.",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<StreamingOutput> downloadTemplate(
            @Parameter(description = "Kind of record: agencies, clusters, interventions or contributions.") @RestPath
                    String records,
            @Parameter(description = "Format of the file.")
                    @RestQuery
                    @DefaultValue("csv")
                    @Pattern(regexp = "csv|xlsx")
                    String format) {
        Template template = Template.of(records);
        return format.equals("xlsx")
                ? file(XLSX, records + ".xlsx", template::xlsx)
                : file(CSV, records + ".csv", template::csv);
    }

    private static RestResponse<StreamingOutput> file(String type, String name, StreamingOutput content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
