package org.cdp.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cdp.access.Role;
import org.cdp.change.Once;
import org.cdp.exchange.ReceiveFile.Asked;
import org.cdp.exchange.ReceiveFile.Received;
import org.cdp.exchange.iati.Finding.Severity;
import org.cdp.platform.data.Turn;
import org.cdp.platform.web.Admission;
import org.cdp.platform.web.LargeBody;
import org.cdp.platform.web.Paging;
import org.cdp.platform.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/imports")
@Tag(name = "exchange")
public class ImportResource {

    private static final int LARGEST = 200;

    private static final String AGENCY =
            "Id of the agency that it is for: needed by those who write for more than one. A steward's is for none.";
    private static final String PREFER =
            "`respond-async` (RFC 7240): answer once the file is kept, and neither wait for its check nor refuse it for"
                    + " what that finds. The import tells.";

    private final ImportBundle bundles;
    private final Once once;
    private final ReceiveFile receive;
    private final ImportQueue queue;
    private final Imports imports;
    private final CommitImport commit;
    private final UndoImport undo;
    private final Admission admission;
    private final RoutingContext request;

    ImportResource(
            ImportBundle bundles,
            Once once,
            ReceiveFile receive,
            ImportQueue queue,
            Imports imports,
            CommitImport commit,
            UndoImport undo,
            Admission admission,
            RoutingContext request) {
        this.bundles = bundles;
        this.once = once;
        this.receive = receive;
        this.queue = queue;
        this.imports = imports;
        this.commit = commit;
        this.undo = undo;
        this.admission = admission;
        this.request = request;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.STEWARDS)
    @Transactional
    @TransactionConfiguration(timeout = Turn.LONG_SECONDS)
    @Operation(
            summary = "Take in a bundle, or receive a file and try it",
            description = "JSON: a bundle of whole records is taken in at once, all of it or nothing, by a steward; the"
                    + " same bundle twice changes nothing. Any other type: a file of up to 200 MiB is kept as an import and"
                    + " tried, which writes nothing; read its report, then commit it. The same file again is the same"
                    + " import.")
    public RestResponse<ImportReport> importBundle(@NotNull @LargeBody Bundle bundle) {
        return once.answer(bundle, ImportReport.class, () -> RestResponse.ok(bundles.run(bundle)));
    }

    @POST
    @Consumes({
        "application/xml",
        "text/xml",
        "text/csv",
        "application/x-ndjson",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ArchiveResource.ZIP,
        "application/octet-stream"
    })
    @RolesAllowed(Role.EDITORS)
    @APIResponse(
            responseCode = "201",
            description = "Kept as an import, now or when it first came in.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportDetails.class)))
    public RestResponse<ImportDetails> receiveFile(
            @NotNull @LargeBody(mebibytes = LARGEST) InputStream file,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType,
            @Parameter(
                            description =
                                    "Kind of the records, for CSV, XLSX and NDJSON: agencies, clusters, interventions,"
                                            + " contributions, statements or adoptions.")
                    @RestQuery
                    @Nullable
                    String records,
            @Parameter(
                            description =
                                    "Take an IATI file that breaks its schema all the same, with all that is wrong listed.")
                    @RestQuery
                    @DefaultValue("false")
                    boolean lenient,
            @Parameter(description = "Name of the file, for people to know it by.")
                    @RestQuery
                    @Size(max = 200)
                    @Nullable
                    String fileName,
            @Parameter(description = AGENCY) @RestQuery @Nullable String agency,
            @Parameter(description = PREFER) @HeaderParam("Prefer") @Nullable String prefer)
            throws IOException {
        return received(
                ReceiveFile.spool(file),
                new Asked(ImportFormat.ofMediaType(mediaType), records, lenient, fileName, agency),
                prefer);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.EDITORS)
    @APIResponse(
            responseCode = "201",
            description = "Kept as an import, now or when it first came in.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportDetails.class)))
    public RestResponse<ImportDetails> receiveForm(
            @RestForm @Nullable FileUpload file,
            @RestQuery @Nullable String records,
            @RestQuery @DefaultValue("false") boolean lenient,
            @RestQuery @Nullable String agency,
            @HeaderParam("Prefer") @Nullable String prefer)
            throws IOException {
        if (file == null) {
            throw Refusal.field("/file", "must be a file");
        }
        Optional<ImportFormat> format = ImportFormat.ofMediaType(file.contentType());
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            return received(
                    ReceiveFile.spool(in), new Asked(format, records, lenient, shown(file.fileName()), agency), prefer);
        }
    }

    private static @Nullable String shown(@Nullable String name) {
        return name == null
                ? null
                : name.substring(0, Math.min(name.length(), 200)).replaceAll("\\p{Cc}", "");
    }

    private RestResponse<ImportDetails> received(java.nio.file.Path file, Asked asked, @Nullable String prefer)
            throws IOException {
        Received received;
        try {
            received = receive.run(file, asked);
        } finally {
            Files.deleteIfExists(file);
        }
        if (received.isNew()) {
            queue.add(received.id());
        }
        boolean waits = !"respond-async".equals(prefer);
        if (waits) {
            queue.await(received.id());
        }
        Import now = QuarkusTransaction.requiringNew().call(() -> imports.get(received.id()));
        if (waits && now.state == ImportState.REFUSED) {
            throw QuarkusTransaction.requiringNew().call(() -> imports.refused(now));
        }
        return RestResponse.ResponseBuilder.<ImportDetails>created(URI.create("imports/" + now.id))
                .entity(ImportDetails.of(now))
                .build();
    }

    @GET
    @RolesAllowed(Role.EDITORS)
    @Operation(summary = "Imports, the newest first", description = "A steward sees all, others those of their agency.")
    public ImportPage listImports(
            @Parameter(description = "States wanted.") @RestQuery List<ImportState> state,
            @Valid @BeanParam Paging paging) {
        return imports.page(state, paging).as(ImportPage::new);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EDITORS)
    @Operation(summary = "One import: how far it is, and what it would do or did")
    public ImportDetails readImport(@RestPath UUID id) {
        return ImportDetails.of(imports.get(id));
    }

    @GET
    @Path("/{id}/progress")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    @RolesAllowed(Role.EDITORS)
    @Operation(
            summary = "An import as it goes on",
            description = "Server-sent events, each the import as it then is; the last once its check has ended.")
    public Multi<ImportDetails> followImport(@RestPath UUID id) {
        imports.get(id);
        admission.follow(request);
        return queue.follow(id);
    }

    @GET
    @Path("/{id}/problems")
    @RolesAllowed(Role.EDITORS)
    @Operation(summary = "What is wrong with an import, in the order of its file")
    public ImportProblemPage listImportProblems(
            @RestPath UUID id,
            @Parameter(description = "Severities wanted.") @RestQuery List<Severity> severity,
            @Valid @BeanParam Paging paging) {
        imports.get(id);
        return imports.problems(id, severity, paging).as(ImportProblemPage::new);
    }

    @GET
    @Path("/{id}/records")
    @RolesAllowed(Role.EDITORS)
    @Operation(summary = "What becomes of each record of an import, in the order of its file")
    public ImportRecordPage listImportRecords(
            @RestPath UUID id,
            @Parameter(description = "Effects wanted.") @RestQuery List<Effect> effect,
            @Parameter(description = "Kinds of record wanted.") @RestQuery List<String> type,
            @Valid @BeanParam Paging paging) {
        imports.get(id);
        return imports.records(id, effect, type, paging).as(ImportRecordPage::new);
    }

    @GET
    @Path("/{id}/counts")
    @RolesAllowed(Role.EDITORS)
    @Operation(summary = "What becomes of the records of an import, counted by kind")
    public List<ImportCount> countImportRecords(@RestPath UUID id) {
        imports.get(id);
        return imports.counts(id);
    }

    @POST
    @Path("/{id}/commit")
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @TransactionConfiguration(timeout = Turn.LONG_SECONDS)
    @Operation(
            summary = "Write a checked import into the register",
            description = "All of it or nothing. Once: asked again, it answers the same.")
    public ImportDetails commitImport(
            @RestPath UUID id,
            @Parameter(description = "Leave out what is refused, instead of refusing all.")
                    @RestQuery
                    @DefaultValue("false")
                    boolean soundOnly) {
        imports.get(id);
        return ImportDetails.of(commit.run(id, soundOnly));
    }

    @POST
    @Path("/{id}/undo")
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @TransactionConfiguration(timeout = Turn.LONG_SECONDS)
    @Operation(
            summary = "Take a committed import back",
            description =
                    "All of it, as long as none of its records was changed since and no other record rests on one.")
    public ImportDetails undoImport(@RestPath UUID id) {
        imports.get(id);
        return ImportDetails.of(undo.run(id));
    }
}
