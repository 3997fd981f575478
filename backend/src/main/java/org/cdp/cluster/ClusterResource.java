package org.cdp.cluster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import org.cdp.access.Role;
import org.cdp.change.History;
import org.cdp.change.HistoryPage;
import org.cdp.change.Once;
import org.cdp.change.Records;
import org.cdp.export.Export;
import org.cdp.export.Listed;
import org.cdp.export.Whole;
import org.cdp.platform.data.Sort;
import org.cdp.platform.web.Answer;
import org.cdp.platform.web.MergePatch;
import org.cdp.platform.web.Paging;
import org.cdp.platform.web.PathId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/clusters")
@Tag(name = "cluster")
public class ClusterResource {

    private static final Map<String, String> SORTS = Map.of("name", "c.name", "id", "c.id");

    private final Export export;
    private final Records records;
    private final History history;
    private final Once once;
    private final MergePatch patches;

    ClusterResource(Records records, History history, Once once, MergePatch patches, Export export) {
        this.export = export;
        this.records = records;
        this.history = history;
        this.once = once;
        this.patches = patches;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClusterPage.class)))
    @PermitAll
    @Transactional
    @Operation(summary = "Clusters that fit the filters")
    public RestResponse<StreamingOutput> listClusters(
            @Valid @BeanParam ClusterFilter filter,
            @Parameter(description = "Order: name or id, with a leading minus for the other direction.")
                    @RestQuery
                    @DefaultValue("name")
                    String sort,
            @Valid @BeanParam Paging paging,
            @Valid @BeanParam Whole whole) {
        var clusters = Listed.of("clusters", ClusterSummary.class, filter.listing(), Sort.of(sort, SORTS));
        return export.answer(clusters.at(ClusterSummary::points), paging, whole, ClusterPage::new);
    }

    @GET
    @Path("/facets")
    @PermitAll
    @Transactional
    @Operation(summary = "What the clusters that fit the filters can be narrowed by, with counts")
    public ClusterFacets readClusterFacets(@Valid @BeanParam ClusterFilter filter) {
        return filter.facets();
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "One cluster")
    public RestResponse<ClusterDetails> readCluster(@RestPath String id) {
        return shown(get(id));
    }

    @POST
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(summary = "Add a cluster", description = "By a steward.")
    public RestResponse<ClusterDetails> createCluster(@NotNull @Valid ClusterForm form) {
        return once.answer(form, ClusterDetails.class, () -> created(records.create(new Cluster(form))));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(summary = "Replace a cluster, or add it under this id", description = "By a steward.")
    public RestResponse<ClusterDetails> replaceCluster(@RestPath String id, @NotNull @Valid ClusterForm form) {
        Cluster wanted = new Cluster(form.withId(PathId.agreed(id, form.id())));
        var put = records.put(Cluster.class, id, wanted);
        return put.isNew() ? created(put.record()) : shown(put.record());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(
            summary = "Change some fields of a cluster",
            description = "A JSON Merge Patch on ClusterForm, by a steward.")
    public RestResponse<ClusterDetails> patchCluster(@RestPath String id, @NotNull JsonNode patch)
            throws JsonProcessingException {
        Cluster cluster = get(id);
        ClusterForm form = patches.apply(cluster.form(), patch, ClusterForm.class);
        return shown(records.replace(cluster, form.withId(PathId.agreed(id, form.id()))));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(summary = "Delete a cluster", description = "By a steward; refused while other records refer to it.")
    public void deleteCluster(@RestPath String id) {
        records.delete(get(id));
    }

    @GET
    @Path("/{id}/history")
    @PermitAll
    @Transactional
    @Operation(summary = "The versions of a cluster, newest first", description = History.READERS)
    public HistoryPage listClusterVersions(@RestPath String id, @Valid @BeanParam Paging paging) {
        return history.of(Cluster.TYPE, id, paging);
    }

    @POST
    @Path("/{id}/history" + History.RESTORATION)
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(summary = "Write a version of a cluster again", description = History.RESTORERS)
    public RestResponse<ClusterDetails> restoreCluster(@RestPath String id, @RestPath int version) {
        return history.restore(
                Cluster.TYPE, id, version, ClusterForm.class, ClusterDetails.class, form -> replaceCluster(id, form));
    }

    private Cluster get(String id) {
        return records.get(Cluster.class, Cluster.TYPE, id);
    }

    private RestResponse<ClusterDetails> shown(Cluster cluster) {
        return Answer.of(ClusterDetails.of(cluster), cluster.version);
    }

    private RestResponse<ClusterDetails> created(Cluster cluster) {
        ClusterDetails details = ClusterDetails.of(cluster);
        return Answer.created(details, cluster.version, "clusters/" + cluster.id);
    }
}
