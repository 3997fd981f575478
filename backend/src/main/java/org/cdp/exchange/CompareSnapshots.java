package org.cdp.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cdp.change.Snapshot;
import org.cdp.platform.data.Listing;
import org.cdp.platform.data.Sort;
import org.cdp.platform.web.Paging;
import org.jspecify.annotations.Nullable;

/** Finds in the change log what became of the public records from one snapshot to another, or until now. */
@ApplicationScoped
class CompareSnapshots {

    /** What everybody may see of a record was told last by its last open entry; what says the same again is no change. */
    private static final String DIFFERENCES = """
            (select t.type || ' ' || t.record as key, t.type, t.record, a.label,
               case when coalesce(b.operation, 'DELETE') = 'DELETE' then 'CREATED'
                 when a.operation = 'DELETE' then 'DELETED' else 'CHANGED' end as became
             from (select type, record, max(sequence) as last from public.change
               where open and sequence > cast(:from as bigint) and sequence <= cast(:to as bigint) group by type, record) t
             join public.change a on a.sequence = t.last
             left join lateral (select c.operation, coalesce(c.shown, c.after) as says from public.change c
               where c.open and c.type = t.type and c.record = t.record and c.sequence <= cast(:from as bigint)
               order by c.sequence desc limit 1) b on true
             where coalesce(a.shown, a.after) is distinct from b.says) x
            """;

    private static final String COUNTED = """
            (select y.type, count(*) filter (where y.became = 'CREATED') as created,
               count(*) filter (where y.became = 'CHANGED') as changed, count(*) filter (where y.became = 'DELETED') as deleted
             from (select x.* from %s) y group by y.type) z
            """.formatted(DIFFERENCES);

    private static final Sort BY_KEY = new Sort("key", "x.key", false);
    private static final Sort BY_TYPE = new Sort("type", "z.type", false);

    /** More kinds of record than there are. */
    private static final Paging ALL_KINDS = new Paging(100, null, false);

    private final Snapshot snapshot;

    CompareSnapshots(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    SnapshotComparison compare(KeptSnapshot from, @Nullable KeptSnapshot to, List<String> types, Paging paging) {
        long last = to == null ? snapshot.entry() : to.entry;
        Listing<SnapshotDifference> differences = between(
                        from,
                        last,
                        Listing.inSql(
                                "x.type, x.record, x.label, x.became", DIFFERENCES, "x.key", SnapshotDifference::of))
                .where("x.type in (:types)", "types", types);
        Listing<SnapshotCount> counts = between(
                from,
                last,
                Listing.inSql("z.type, z.created, z.changed, z.deleted", COUNTED, "z.type", SnapshotCount::of));
        List<SnapshotCount> counted = counts.page(ALL_KINDS, BY_TYPE).items();
        return differences
                .page(new Paging(paging.limit(), paging.after(), false), BY_KEY)
                .as((items, next, none) -> new SnapshotComparison(
                        SnapshotSummary.of(from),
                        to == null ? null : SnapshotSummary.of(to),
                        counted,
                        items,
                        next,
                        paging.total() ? total(counted, types) : null));
    }

    private static long total(List<SnapshotCount> counted, List<String> types) {
        return counted.stream()
                .filter(kind -> types.isEmpty() || types.contains(kind.type()))
                .mapToLong(SnapshotCount::all)
                .sum();
    }

    private static <T> Listing<T> between(KeptSnapshot from, long last, Listing<T> listing) {
        return listing.with("from", from.entry).with("to", last);
    }
}
