package org.cdp.agency;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.Map;
import org.cdp.platform.data.Listing;
import org.cdp.platform.data.Sort;
import org.cdp.platform.value.Ids;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which agencies are wanted; several values of one filter mean any of them. */
public record AgencyFilter(
        @Parameter(description = "Part of any of its names, old or wrong ones too, or of an identifier.")
        @RestQuery
        @Size(max = 200)
        @Nullable
        String q,

        @Parameter(description = "Ids.") @RestQuery List<String> id,
        @Parameter(description = "Kinds.") @RestQuery List<AgencyKind> kind,

        @Parameter(description = "Countries, ISO 3166-1 alpha-2.") @RestQuery
        List<String> country,

        @Parameter(description = "Sides.") @RestQuery @Nullable
        Side side,

        @Parameter(description = "Ids of the agencies they belong to.") @RestQuery
        List<String> parent,

        @Parameter(description = "Order: name or id, with a leading minus for the other direction.")
        @RestQuery
        @DefaultValue("name")
        String sort) {

    private static final Map<String, String> SORTS = Map.of("name", "a.name", "id", "a.id");
    private static final String COLUMNS = "a.id, a.name, a.acronym, a.kind, a.country, p.id, p.name";
    private static final String FROM = "Agency a left join Agency p on p.id = a.parent";

    Listing<AgencySummary> listing(HomeCountry home) {
        return new Listing<>(COLUMNS, FROM, "a.id", row -> AgencySummary.of(row, home))
                .where("a.search like :q", "q", q == null ? null : "%" + Ids.plain(q) + "%")
                .where("a.id in :id", "id", id)
                .where("a.kind in :kind", "kind", kind)
                .where("a.country in :country", "country", country)
                .where("a.parent in :parent", "parent", parent)
                .where(
                        side == Side.DONOR ? "a.country <> :on" : "a.country = :on",
                        "on",
                        side == null ? null : home.homeCountry());
    }

    Sort order() {
        return Sort.of(sort, SORTS);
    }
}
