package org.cdp.overview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdp.export.Listed;
import org.cdp.intervention.InterventionType;
import org.cdp.platform.data.Listing;
import org.cdp.platform.data.Row;
import org.cdp.platform.data.Sort;
import org.cdp.platform.value.Ref;
import org.cdp.platform.web.AsOf;
import org.jspecify.annotations.Nullable;

/** Finds agencies that do alike at the same time, in one statement a page. */
@ApplicationScoped
public class FindOverlaps {

    /**
     * Where one could be, in the order of the pages: a cluster and a type with two interventions, or two clusters of a
     * trade. In order before anything is compared, so that a page compares no more than it shows.
     */
    private static final String CANDIDATES = """
            select 'CLUSTER' as within, c.cluster, c.cluster as other, coalesce(i.type, '') as type,
              concat_ws(' ', 'CLUSTER', c.cluster, i.type) as key
            from intervention_cluster c join intervention i on i.id = c.intervention and not i.draft
            group by c.cluster, i.type having count(*) > 1
            union all
            select 'TRADE', one, two, '', concat_ws(' ', 'TRADE', one, two)
            from (
              select a.id, b.id
              from (select id, unnest(sector_isic) from cluster) as a (id, class)
              join (select id, unnest(sector_isic) from cluster) as b (id, class) on b.class = a.class and b.id > a.id
              union
              select a.id, b.id
              from cluster_place p join cluster_place q on q.district = p.district and q.cluster > p.cluster
              join cluster a on a.id = p.cluster join cluster b on b.id = q.cluster
              where greatest(word_similarity(a.sector_label, b.sector_label), word_similarity(b.sector_label, a.sector_label)) >= 0.5
            ) as trade (one, two)
            order by key
            """;

    private static final String MEMBER =
            "(id text, type text, cluster text, doers text[], path text[], is_part boolean,"
                    + " starts date, ends date, sure_from date, sure_to date, said text)";

    /**
     * The interventions of a cluster by their start, as an array of {@link #MEMBER}, cancelled ones left out. One value for
     * each cluster, named by the key of its table: from that the database knows that it pays to keep it for all places
     * that the cluster is compared in. What is unknown may be any day; the days from {@code sure_from} to {@code sure_to}
     * are those that it was at work on whatever its dates mean: one without an end works on till today if its status says
     * so.
     */
    private static final String MEMBERS = """
            select array_agg(row(
                cast(i.id as text), i.type, cast(c.cluster as text), d.doers, u.path,
                exists (
                  select 1 from intervention_cluster e join intervention above on above.id = e.intervention and not above.draft
                  where e.cluster = c.cluster and e.intervention = any(u.path) and e.intervention <> i.id),
                i.starts, i.ends, last_day(coalesce(i.actual_start, i.planned_start)),
                case when i.ends is not null then first_day(coalesce(i.actual_end, i.planned_end))
                  when i.status in ('IMPLEMENTATION', 'FINALISATION') then :today
                  else first_day(coalesce(i.actual_start, i.planned_start)) end,
                cast(json_build_object(
                  'intervention', json_build_object('id', i.id, 'name', i.title), 'type', i.type, 'status', i.status,
                  'cluster', json_build_object('id', l.id, 'name', l.name),
                  'agencies', (select json_agg(json_build_object('id', g.id, 'name', g.name) order by g.id) from agency g
                    where cast(g.id as text) = any(d.doers)),
                  'start', coalesce(i.actual_start, i.planned_start), 'end', coalesce(i.actual_end, i.planned_end)) as text)
              ) order by i.starts, i.id) as members
            from intervention_cluster c
            join cluster l on l.id = c.cluster
            join intervention i on i.id = c.intervention and not i.draft and i.status is distinct from 'CANCELLED'
            cross join lateral (
              select coalesce(array_agg(distinct cast(p.agency as text) order by cast(p.agency as text)), array[cast(i.reported_by as text)]) as doers
              from intervention_participant p where p.intervention = i.id and p.role <> 'FUNDING'
            ) as d
            cross join lateral (
              with recursive up (id, parent) as (
                select i.id, i.parent
                union all
                select above.id, above.parent from up join intervention above on above.id = up.parent
              ) cycle id set is_cycle using way
              select array_agg(cast(up.id as text)) as path from up
            ) as u
            where c.cluster = %s.id
            """;

    /** Those that count: where two clusters meet, a part of what works in the same cluster says nothing new. */
    private static final String SIDE = "select * from rows from (unnest(%s.members) as " + MEMBER + ") with ordinality"
            + " where case k.within when 'TRADE' then not is_part else coalesce(type, '') = k.type end order by ordinality";

    /** By others, and neither part of the other. */
    private static final String APART =
            "a.id <> b.id and a.doers <> b.doers and a.id <> all(b.path) and b.id <> all(a.path)";

    private static final String MEET = "a.starts <= coalesce(b.ends, date 'infinity')"
            + " and b.starts <= coalesce(a.ends, date 'infinity') and " + APART;

    private static final String SURELY = MEET + " and a.sure_from <= b.sure_to and b.sure_from <= a.sure_to"
            + " and a.sure_from <= a.sure_to and b.sure_from <= b.sure_to";

    /** Each takes part as soon as one is found that it meets; the first found is the earliest, for they are in order. */
    private static final String OVERLAPS = """
            (select k.*, w.*, here.name as cluster_name, there.name as other_name
             from (%s) as k
             join cluster here on here.id = k.cluster join cluster there on there.id = k.other
             cross join lateral (%s) as one
             cross join lateral (%s) as two
             cross join lateral (
               with a as materialized (%s), b as materialized (%s), part as materialized (
                 select * from (
                   select a.*, (select greatest(a.starts, b.starts) from b where MEET order by b.ordinality limit 1) as since from a
                   union all
                   select b.*, (select greatest(a.starts, b.starts) from a where MEET order by a.ordinality limit 1) from b
                   where k.within = 'TRADE'
                   offset 0) as met
                 where since is not null
               )
               select count(*) as parts, nullif(min(since), date '0001-01-01') as since,
                 '[' || string_agg(said, ',' order by starts, id, cluster) || ']' as said,
                 (select array_agg(distinct doer) from part cross join unnest(part.doers) as doer) as agency_ids,
                 count(*) > 0 and exists (select from a join b on SURELY) as dated,
                 case when count(*) > 0 and not exists (select from a join b on a.ends is null and b.ends is null and APART)
                   then (select max(least(a.ends, b.ends)) from a join b on MEET) end as until
               from part
             ) as w
             where w.parts > 0) as x
            """.formatted(
                    CANDIDATES,
                    MEMBERS.formatted("here"),
                    MEMBERS.formatted("there"),
                    SIDE.formatted("one"),
                    SIDE.formatted("two"))
            .replace("MEET", MEET)
            .replace("SURELY", SURELY)
            .replace("APART", APART);

    private static final String COLUMNS =
            "x.within, x.type, cast(x.cluster as text), x.cluster_name, cast(x.other as text),"
                    + " x.other_name, cast(x.since as text), cast(x.until as text), x.dated, x.said";

    private final ObjectMapper json;
    private final AsOf asOf;

    FindOverlaps(ObjectMapper json, AsOf asOf) {
        this.json = json;
        this.asOf = asOf;
    }

    Listed<Overlap> find(OverlapFilter filter) {
        Listing<Overlap> found =
                Listing.inSql(COLUMNS, OVERLAPS, "x.key", this::overlap).with("today", asOf::today);
        return Listed.of("overlaps", Overlap.class, filter.on(found), new Sort("key", "x.key", false))
                .dated();
    }

    private Overlap overlap(Row row) {
        OverlapScope within = OverlapScope.valueOf(row.next());
        String type = row.next();
        List<Ref> clusters = Stream.of(row.ref(), row.ref()).distinct().toList();
        LocalDate since = day(row);
        LocalDate until = day(row);
        List<OverlapDoubt> doubts = doubts(within, type, row.next());
        List<OverlapPart> parts = List.of(read(row.next(), OverlapPart[].class));
        return new Overlap(
                within,
                type.isEmpty() ? null : InterventionType.valueOf(type),
                clusters,
                agencies(parts),
                since,
                until,
                doubts.isEmpty(),
                doubts,
                parts,
                parts.stream()
                        .map(part -> "id=" + part.intervention().id())
                        .distinct()
                        .collect(Collectors.joining("&", "/api/v1/interventions?", "")));
    }

    private static List<Ref> agencies(List<OverlapPart> parts) {
        return parts.stream()
                .flatMap(part -> part.agencies().stream())
                .distinct()
                .sorted(Comparator.comparing(Ref::id))
                .toList();
    }

    private static List<OverlapDoubt> doubts(OverlapScope within, String type, boolean dated) {
        return Stream.of(OverlapDoubt.values())
                .filter(doubt -> switch (doubt) {
                    case DATES -> !dated;
                    case TYPE -> within == OverlapScope.CLUSTER && type.isEmpty();
                    case CLUSTER -> within == OverlapScope.TRADE;
                })
                .toList();
    }

    private static @Nullable LocalDate day(Row row) {
        String day = row.maybe();
        return day == null ? null : LocalDate.parse(day);
    }

    private <T> T read(String written, Class<T> type) {
        try {
            return json.readValue(written, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
