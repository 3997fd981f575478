package org.cdp.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.cdp.export.Export;
import org.cdp.export.Whole;
import org.cdp.platform.web.AsOf;
import org.cdp.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/coverage")
@Tag(name = "overview")
public class CoverageResource {

    private final MapCoverage coverage;
    private final AsOf asOf;
    private final Export export;

    CoverageResource(MapCoverage coverage, AsOf asOf, Export export) {
        this.export = export;
        this.coverage = coverage;
        this.asOf = asOf;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CoveragePage.class)))
    @PermitAll
    @Transactional
    @Operation(
            summary = "Who works where: agencies by clusters",
            description =
                    "A cell for each agency and cluster that it works in, through a public intervention that it takes"
                            + " part in, reports or took over." + Life.MEANING)
    public RestResponse<StreamingOutput> listCoverage(
            @Valid @BeanParam CoverageFilter filter, @Valid @BeanParam Paging paging, @Valid @BeanParam Whole whole) {
        return export.answer(
                coverage.cells(filter),
                paging,
                whole,
                (items, next, total) -> new CoveragePage(asOf.instant(), items, next, total));
    }

    @GET
    @Path("/clusters")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ClusterCoveragePage.class)))
    @PermitAll
    @Transactional
    @Operation(
            summary = "Clusters, what is done there and what is lacking",
            description =
                    "Through public interventions that name the cluster; what a programme above them receives is not"
                            + " counted as theirs." + Life.MEANING)
    public RestResponse<StreamingOutput> listClusterCoverage(
            @Valid @BeanParam CoverageFilter filter,
            @Parameter(description = "Only clusters that lack one of these.") @RestQuery List<Lack> lacking,
            @Valid @BeanParam Paging paging,
            @Valid @BeanParam Whole whole) {
        return export.answer(
                coverage.clusters(filter, lacking),
                paging,
                whole,
                (items, next, total) -> new ClusterCoveragePage(asOf.instant(), items, next, total));
    }
}
