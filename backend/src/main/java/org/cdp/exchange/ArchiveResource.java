package org.cdp.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cdp.export.Export;
import org.cdp.export.Measured;
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

    /** The first day that a ZIP knows: the same records are the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Export export;
    private final RegisterRows register;
    private final ObjectMapper json;

    ArchiveResource(Export export, RegisterRows register, ObjectMapper json) {
        this.export = export;
        this.register = register;
        this.json = json;
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
        return export.stream("cdp-register.zip", ZIP, this::write);
    }

    private void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        List<DataPackage.Resource> resources = new ArrayList<>();
        for (Map.Entry<String, RegisterRows.Telling> kind : register.all().entrySet()) {
            begin(zip, kind.getKey() + ".ndjson");
            resources.add(lines(kind.getKey(), kind.getValue(), zip));
            zip.closeEntry();
        }
        begin(zip, DataPackage.FILE);
        zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(DataPackage.of(resources)));
        zip.closeEntry();
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private DataPackage.Resource lines(String name, RegisterRows.Telling all, OutputStream out) throws IOException {
        Measured measured = new Measured(out);
        ObjectWriter writer = json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        long[] records = {0};
        all.each(form -> {
            measured.write(writer.writeValueAsBytes(form));
            measured.write('\n');
            records[0]++;
        });
        return DataPackage.Resource.of(name, measured.bytes(), measured.sha256(), records[0]);
    }
}
