package org.cdp.overview;

import jakarta.enterprise.context.ApplicationScoped;
import org.cdp.export.Listed;
import org.cdp.platform.data.Listing;
import org.cdp.platform.data.Sort;
import org.cdp.platform.web.AsOf;

/** Lists the records that lack what is asked of them, in one statement a page. */
@ApplicationScoped
public class ListFixes {

    private static final String RECORDS =
            """
            (select 'agency' as type, cast(a.id as text) as id, a.name as label, a.id as agency, null as intervention, %s as missing
             from agency a
             union all
             select 'cluster', k.id, k.name, null, null, %s from cluster k
             union all
             select 'contribution', cast(c.id as text), coalesce(c.reference, t.title), c.reported_by, c.intervention, %s
             from contribution c join intervention t on t.id = c.intervention where not c.draft
             union all
             select 'intervention', i.id, i.title, i.reported_by, i.id, %s from intervention i where not i.draft) as x
            """.formatted(Asked.missing("a"), Asked.missing("k"), Asked.missing("c"), Asked.missing("i"));

    private final AsOf asOf;

    ListFixes(AsOf asOf) {
        this.asOf = asOf;
    }

    Listed<Fix> list(FixFilter filter) {
        Listing<Fix> fixes = Listing.inSql(Fix.COLUMNS, RECORDS, "x.id", Fix::of)
                .with("today", asOf::today)
                .where("cardinality(x.missing) > 0");
        return Listed.of("fixes", Fix.class, filter.on(fixes), new Sort("type", "x.type", false))
                .dated();
    }
}
