package org.cdp.overview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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

    /** Where one could be, in the order of the pages: a cluster and a type with two interventions, or two clusters of a trade. */
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
            """;

    /**
     * The interventions there, cancelled ones left out. What is unknown may be any day; the days from {@code sure_from} to
     * {@code sure_to} are those that it was at work on whatever its dates mean: one without an end works on till today if
     * its status says so. Where two clusters meet, a part of what works in the same cluster says nothing new.
     */
    private static final String MEMBERS = """
            select c.cluster, i.*, d.doers, u.path,
              last_day(coalesce(i.actual_start, i.planned_start)) as sure_from,
              case when i.ends is not null then first_day(coalesce(i.actual_end, i.planned_end))
                when i.status in ('IMPLEMENTATION', 'FINALISATION') then :today
                else first_day(coalesce(i.actual_start, i.planned_start)) end as sure_to
            from intervention_cluster c
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
              select array_agg(up.id) as path from up
            ) as u
            where c.cluster in (k.cluster, k.other) and (k.within = 'TRADE' or coalesce(i.type, '') = k.type)
              and (k.within = 'CLUSTER' or not exists (
                select 1 from intervention_cluster e join intervention above on above.id = e.intervention and not above.draft
                where e.cluster = c.cluster and e.intervention = any(u.path) and e.intervention <> i.id))
            """;

    private static final String OVERLAPS = """
            (select k.*, w.*, one.name as cluster_name, two.name as other_name
             from (%s) as k
             cross join lateral (
               with member as materialized (%s), pair as (
                 select a.id as a, b.id as b, greatest(a.starts, b.starts) as since, least(a.ends, b.ends) as until,
                   coalesce(greatest(a.sure_from, b.sure_from) <= least(a.sure_to, b.sure_to)
                     and a.sure_from <= a.sure_to and b.sure_from <= b.sure_to
                     and num_nulls(a.sure_from, b.sure_from, a.sure_to, b.sure_to) = 0, false) as dated
                 from member a join member b on a.cluster = k.cluster and b.cluster = k.other and a.id <> b.id
                 where (k.within = 'TRADE' or a.id < b.id) and a.doers <> b.doers and a.id <> all(b.path) and b.id <> all(a.path)
                   and a.starts <= coalesce(b.ends, date 'infinity') and b.starts <= coalesce(a.ends, date 'infinity')
               ), part as (
                 select m.* from member m
                 where exists (select 1 from pair where (pair.a = m.id and m.cluster = k.cluster) or (pair.b = m.id and m.cluster = k.other))
               )
               select (select count(*) from pair) as pairs,
                 (select bool_or(dated) from pair) as dated,
                 (select nullif(min(since), date '0001-01-01') from pair) as since,
                 (select case when count(*) = count(until) then max(until) end from pair) as until,
                 (select array_agg(distinct doer) from part cross join unnest(part.doers) as doer) as agency_ids,
                 (select json_agg(json_build_object('id', g.id, 'name', g.name) order by g.id) from agency g
                  where cast(g.id as text) in (select doer from part cross join unnest(part.doers) as doer)) as agencies,
                 (select json_agg(json_build_object(
                    'intervention', json_build_object('id', p.id, 'name', p.title), 'type', p.type, 'status', p.status,
                    'cluster', (select json_build_object('id', l.id, 'name', l.name) from cluster l where l.id = p.cluster),
                    'agencies', (select json_agg(json_build_object('id', g.id, 'name', g.name) order by g.id) from agency g
                      where cast(g.id as text) = any(p.doers)),
                    'start', coalesce(p.actual_start, p.planned_start), 'end', coalesce(p.actual_end, p.planned_end))
                    order by p.starts, p.id, p.cluster) from part p) as parts
             ) as w
             join cluster one on one.id = k.cluster join cluster two on two.id = k.other
             where w.pairs > 0) as x
            """.formatted(CANDIDATES, MEMBERS);

    private static final String COLUMNS =
            "x.within, x.type, cast(x.cluster as text), x.cluster_name, cast(x.other as text),"
                    + " x.other_name, cast(x.agencies as text), cast(x.since as text), cast(x.until as text), x.dated,"
                    + " cast(x.parts as text)";

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
        List<Ref> agencies = List.of(read(row.next(), Ref[].class));
        LocalDate since = day(row);
        LocalDate until = day(row);
        List<OverlapDoubt> doubts = doubts(within, type, row.next());
        List<OverlapPart> parts = List.of(read(row.next(), OverlapPart[].class));
        return new Overlap(
                within,
                type.isEmpty() ? null : InterventionType.valueOf(type),
                clusters,
                agencies,
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
