package org.cdp.agency;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cdp.platform.value.Ref;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "That two records were of one body, and one of them is gone.")
public record AgencyMergeDetails(
        @Schema(description = "Id of the agency that is gone; it answers for the other.", examples = "epb")
        String merged,

        @Schema(description = "The name it had.", examples = "Export Promotion Bureau")
        String name,

        @Schema(description = "The agency that stands for both.")
        Ref into,

        List<Source> sources,
        @Nullable String notes,

        @Schema(description = "Version of the record, which its ETag carries.")
        int version,

        @Schema(description = "When they were merged.") Instant createdAt,
        @Schema(description = "When it was last changed.") Instant updatedAt) {

    public static AgencyMergeDetails of(AgencyMerge merge) {
        return all(List.of(merge)).getFirst();
    }

    public static List<AgencyMergeDetails> all(List<AgencyMerge> merges) {
        Map<String, Ref> refs = Agency.refs(
                merges.stream().map(merge -> merge.target).distinct().toList());
        return merges.stream().map(merge -> of(merge, refs)).toList();
    }

    private static AgencyMergeDetails of(AgencyMerge merge, Map<String, Ref> refs) {
        return new AgencyMergeDetails(
                merge.merged,
                merge.name,
                refs.getOrDefault(merge.target, new Ref(merge.target, merge.target)),
                merge.evidence.sources(),
                merge.evidence.notes(),
                merge.version,
                merge.createdAt,
                merge.updatedAt);
    }
}
