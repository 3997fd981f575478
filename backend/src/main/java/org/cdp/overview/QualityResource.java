package org.cdp.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.cdp.platform.web.AsOf;
import org.cdp.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/quality")
@Tag(name = "overview")
public class QualityResource {

    private final AssessQuality quality;
    private final ListFixes fixes;
    private final AsOf asOf;

    QualityResource(AssessQuality quality, ListFixes fixes, AsOf asOf) {
        this.quality = quality;
        this.fixes = fixes;
        this.asOf = asOf;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(
            summary = "How complete and how timely the records of each agency or cluster are",
            description =
                    "Asked of an agency: identifiers, sources. Of a cluster: sector, place, an observation of firms,"
                            + " opportunities, threats, stage, sources. Of an intervention: status, start and end (actual or"
                            + " planned), clusters, participants, sources. Of a contribution: amount, date, sources. Public records"
                            + " only.")
    public QualityPage listQuality(@Valid @BeanParam QualityFilter filter, @Valid @BeanParam Paging paging) {
        return quality.assess(filter, paging)
                .as((items, next, total) -> new QualityPage(asOf.instant(), items, next, total));
    }

    @GET
    @Path("/fixes")
    @PermitAll
    @Transactional
    @Operation(
            summary = "Records that lack something or are overdue",
            description = "The records behind the quality: each once, with all that is missing of what is asked.")
    public FixPage listFixes(@Valid @BeanParam FixFilter filter, @Valid @BeanParam Paging paging) {
        return fixes.list(filter, paging).as((items, next, total) -> new FixPage(asOf.instant(), items, next, total));
    }
}
