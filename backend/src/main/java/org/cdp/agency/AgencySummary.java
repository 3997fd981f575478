package org.cdp.agency;

import org.cdp.platform.data.Row;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An agency as lists show it.")
public record AgencySummary(
        String id,

        @Schema(description = "Its present name.", examples = "Trade Development Authority of Pakistan")
        String name,

        @Schema(description = "The usual short form of its present name.", examples = "TDAP") @Nullable
        String acronym,

        AgencyKind kind,
        String country,
        Side side,

        @Schema(description = "The agency it belongs to.") @Nullable
        Ref parent) {

    static AgencySummary of(Row row, HomeCountry home) {
        String id = row.next();
        String name = row.next();
        String acronym = row.maybe();
        AgencyKind kind = row.next();
        String country = row.next();
        return new AgencySummary(id, name, acronym, kind, country, home.sideOf(country), row.maybeRef());
    }
}
