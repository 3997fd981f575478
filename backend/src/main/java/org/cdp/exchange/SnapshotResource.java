package org.cdp.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.cdp.change.Snapshot;
import org.cdp.platform.data.Listing;
import org.cdp.platform.data.Sort;
import org.cdp.platform.web.Paging;
import org.cdp.platform.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/snapshots")
@Tag(name = "exchange")
public class SnapshotResource {

    private static final Sort NEWEST_FIRST = new Sort("-id", "s.id", true);

    private final Snapshot snapshot;
    private final CompareSnapshots comparison;

    SnapshotResource(Snapshot snapshot, CompareSnapshots comparison) {
        this.snapshot = snapshot;
        this.comparison = comparison;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(
            summary = "Snapshots of the whole public register",
            description = "One is taken every day, or as often as the register is told to, and the newest are kept. A"
                    + " snapshot names a state by its last entry in the change log; `archive` gives all records of that"
                    + " state, the same bytes at any time.")
    public SnapshotPage listSnapshots(@Valid @BeanParam Paging paging) {
        return new Listing<>(SnapshotSummary.COLUMNS, SnapshotSummary.FROM, "s.id", SnapshotSummary::of)
                .page(paging, NEWEST_FIRST)
                .as(SnapshotPage::new);
    }

    @GET
    @Path("/compare")
    @PermitAll
    @Transactional
    @Operation(
            summary = "What became of the public records since a snapshot",
            description =
                    "Records that were created, changed or deleted from the one to the other. What was changed and"
                            + " changed back, or created and deleted, in between is none of them.")
    public SnapshotComparison compareSnapshots(
            @Parameter(description = "Id of the earlier snapshot.", required = true) @RestQuery @Nullable UUID from,
            @Parameter(description = "Id of the later snapshot; left out, the register as it is now.")
                    @RestQuery
                    @Nullable
                    UUID to,
            @Parameter(description = "Kinds of record, as the change log calls them.") @RestQuery List<String> type,
            @Valid @BeanParam Paging paging) {
        if (from == null) {
            throw Refusal.parameter("from", "is needed");
        }
        snapshot.freeze();
        KeptSnapshot earlier = KeptSnapshot.named(from, "from");
        KeptSnapshot later = to == null ? null : KeptSnapshot.named(to, "to");
        if (later != null && earlier.entry > later.entry) {
            throw Refusal.parameter("from", "must be of the earlier state");
        }
        return comparison.compare(earlier, later, type, paging);
    }
}
