package org.cdp.agency;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cdp.platform.value.Confidence;
import org.cdp.platform.value.Identifier;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An agency, whole.")
public record AgencyDetails(
        String id,

        @Schema(description = "Its present name.", examples = "Trade Development Authority of Pakistan")
        String name,

        @Schema(description = "The usual short form of its present name.", examples = "TDAP") @Nullable
        String acronym,

        AgencyKind kind,
        String country,
        Side side,
        List<AgencyName> names,
        List<String> aliases,
        List<Identifier> identifiers,

        @Schema(description = "The agency it belongs to.") @Nullable
        Ref parent,

        @Nullable PartialDate founded,
        @Nullable PartialDate dissolved,
        @Nullable String website,
        List<Source> sources,
        Confidence confidence,
        List<String> inferredFields,
        @Nullable String notes,

        @Schema(description = "Version of the record, which its ETag carries.")
        int version,

        @Schema(description = "When it was first written.") Instant createdAt,
        @Schema(description = "When it was last changed.") Instant updatedAt) {

    static AgencyDetails of(Agency a, Side side) {
        AgencyForm form = a.form();
        Map<String, Ref> refs = a.parent == null ? Map.of() : Agency.refs(List.of(a.parent));
        return new AgencyDetails(
                a.id,
                a.name,
                a.acronym,
                a.kind,
                a.country,
                side,
                form.names(),
                form.aliases(),
                form.identifiers(),
                a.parent == null ? null : refs.get(a.parent),
                a.founded,
                a.dissolved,
                a.website,
                form.sources(),
                form.confidence(),
                form.inferredFields(),
                form.notes(),
                a.version,
                a.createdAt,
                a.updatedAt);
    }
}
