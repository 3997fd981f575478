package org.cdp.overview;

import jakarta.enterprise.context.ApplicationScoped;
import org.cdp.export.Listed;
import org.cdp.platform.data.Listing;
import org.cdp.platform.data.Sort;
import org.cdp.platform.web.AsOf;

/** Says how complete and timely records are, in one statement a page. Drafts are not judged. */
@ApplicationScoped
public class AssessQuality {

    private static final String SUBJECTS = """
            (select %1$s.id, %1$s.name, %2$s as own, n.*, m.*,
               greatest(%1$s.updated_at, n.newest_intervention, m.newest_contribution) as newest
             from %3$s %1$s
             cross join lateral (
               select count(*) as interventions, %4$s as intervention_fields, count(i.planned_end) as planned,
                 count(*) filter (where %5$s) as overdue, max(i.updated_at) as newest_intervention
               from intervention i where not i.draft and i.%6$s
             ) as n
             cross join lateral (
               select count(*) as contributions, %7$s as contribution_fields, max(c.updated_at) as newest_contribution
               from contribution c where not c.draft and c.%8$s
             ) as m) as x
            """;

    private static final String REPORTED = "reported_by = a.id";
    private static final String THERE =
            " in (select w.intervention from intervention_cluster w where w.cluster = k.id)";
    private static final String AGENCIES = subjects("agency", "a", REPORTED, REPORTED);
    private static final String CLUSTERS = subjects("cluster", "k", "id" + THERE, "intervention" + THERE);

    private final AsOf asOf;

    AssessQuality(AsOf asOf) {
        this.asOf = asOf;
    }

    Listed<Quality> assess(QualityFilter filter) {
        QualitySubject by = filter.subject();
        String subjects = by == QualitySubject.AGENCY ? AGENCIES : CLUSTERS;
        Listing<Quality> listing =
                Listing.inSql(Quality.COLUMNS, subjects, "x.id", row -> Quality.of(by, row, asOf.instant()));
        filter.on(listing.with("today", asOf::today));
        return Listed.of("quality", Quality.class, listing, new Sort(by.name(), "x.id", false))
                .dated();
    }

    private static String subjects(String table, String letter, String interventions, String contributions) {
        return SUBJECTS.formatted(
                letter,
                Asked.once(letter),
                table,
                Asked.counts("i"),
                Asked.OVERDUE,
                interventions,
                Asked.counts("c"),
                contributions);
    }
}
