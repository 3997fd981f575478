package org.cdp.overview;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cdp.platform.value.Ids;
import org.hibernate.Session;

/** Looks for public records by any of their names: one statement, which the trigram indexes answer. */
@ApplicationScoped
public class FindByName {

    /**
     * Those that go by exactly this name come first, then those with a name that starts with it, that has it (the
     * shorter the name, the better), and, while there is room, that is like it; short words are like too many. What
     * matched is shown as it was written, and a name rather than an id, unless the id is what was asked for.
     */
    private static final String FIND = """
            with searched as (
              select 'agency' as type, id, search from agency where search like pattern_of(:needle)
              union all
              select 'cluster', id, search from cluster where search like pattern_of(:needle)
              union all
              select 'intervention', id, search from intervention where search like pattern_of(:needle) and not draft
            ), direct as (
              select type, id, line, length(line) as distance,
                case when line = :needle then 1 when starts_with(line, :needle) then 2 else 3 end as rank
              from searched cross join string_to_table(search, chr(10)) as line where strpos(line, :needle) > 0
            ), alike as (
              select type, id, line, 1 - word_similarity(:needle, line) as distance, 4 as rank
              from named_like(:needle, 300) cross join string_to_table(search, chr(10)) as line
              where length(:needle) > 3 and (select count(distinct (type, id)) from direct) < :most
                and word_similarity(:needle, line) >= 0.4
            ), hit as (
              select type, id, min(array[rank, distance]) as place,
                (array_agg(line order by rank > 1, line = id, rank, distance))[1] as line
              from (select * from direct union all select * from alike) as lines
              group by type, id order by place, id, type limit :most
            )
            select hit.type, hit.id, named.name, coalesce(
              (select text from unnest(named.texts) as text where plain(text) = hit.line limit 1), hit.line), named.detail
            from hit cross join lateral (
              select name, concat_ws(', ', acronym, lower(replace(kind, '_', ' '))) as detail, array[name, acronym]
                || array(select unnest(array[n.name, n.acronym]) from agency_name n where n.agency = a.id)
                || array(select alias from agency_alias where agency = a.id)
                || array(select value from agency_identifier where agency = a.id) as texts
              from agency a where hit.type = 'agency' and a.id = hit.id
              union all
              select name, nullif(concat_ws(', ', sector_label, spots[1]), ''), array[name, sector_label] || spots
              from cluster c cross join lateral (
                select array(select p.name from cluster_place p where p.cluster = c.id order by p.position)
                  || array(select p.district from cluster_place p where p.cluster = c.id) as spots)
              where hit.type = 'cluster' and c.id = hit.id
              union all
              select title, concat_ws(', ', lower(level), lower(replace(i.type, '_', ' '))),
                array[title] || array(select value from intervention_identifier where intervention = i.id)
              from intervention i where hit.type = 'intervention' and i.id = hit.id
            ) as named
            order by hit.place, hit.id, hit.type
            """;

    public List<SearchHit> find(String name, int most) {
        String needle = Ids.plain(name).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (needle.isEmpty()) {
            return List.of();
        }
        return Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(FIND, SearchHit.class)
                .setParameter("needle", needle)
                .setParameter("most", most)
                .getResultList();
    }
}
