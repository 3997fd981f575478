package org.cdp.overview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.cdp.export.Listed;
import org.cdp.platform.data.Listing;
import org.cdp.platform.data.Row;
import org.cdp.platform.data.Sort;
import org.cdp.platform.value.Ref;
import org.cdp.platform.web.AsOf;

/** Who works where, and where what is lacking: a statement for each page. Drafts are nobody's work yet. */
@ApplicationScoped
public class MapCoverage {

    /** Agency by agency, so that a page looks no further than it reaches. */
    private static final String CELLS = """
            (select a.id as agency, a.name as agency_name, w.cluster, k.name as cluster_name, w.interventions, w.live,
               w.ended, w.first_year, w.last_year, w.types
             from agency a cross join lateral (
               select t.cluster, sum(t.interventions) as interventions, sum(t.live) as live, sum(t.ended) as ended,
                 min(t.first_year) as first_year, max(t.last_year) as last_year,
                 json_agg(json_build_object('type', t.type, 'interventions', t.interventions, 'live', t.live,
                   'ended', t.ended, 'firstYear', t.first_year, 'lastYear', t.last_year) order by t.type) as types
               from (
                 select c.cluster, i.type, count(*) as interventions, count(*) filter (where %s) as live,
                   count(*) filter (where %s) as ended,
                   min(extract(year from nullif(i.starts, date '0001-01-01'))) as first_year,
                   max(extract(year from i.ends)) as last_year
                 from %s
                 join intervention i on i.id = mine.intervention and not i.draft
                 join intervention_cluster c on c.intervention = i.id
                 group by c.cluster, i.type
               ) as t group by t.cluster
             ) as w join cluster k on k.id = w.cluster) as x
            """.formatted(Life.LIVE, Life.ENDED, Work.OF_AGENCY);

    private static final String CELL = "cast(x.agency as text), x.agency_name, cast(x.cluster as text), x.cluster_name,"
            + " cast(x.interventions as bigint), cast(x.live as bigint), cast(x.ended as bigint),"
            + " cast(x.first_year as int), cast(x.last_year as int), cast(x.types as text)";

    private static final String CLUSTERS = """
            (select y.*, y.live = 0 as no_live, y.studies = 0 and not y.diagnosed as no_study,
               y.interventions > 0 and y.contributions = 0 as no_money
             from (
               select k.id as cluster, k.name, w.*, m.contributions,
                 exists (select 1 from cluster_stage s where s.cluster = k.id and s.stage = 'DIAGNOSED') as diagnosed
               from cluster k cross join lateral (
                 select count(*) as interventions, count(*) filter (where %s) as live, count(*) filter (where %s) as ended,
                   count(*) filter (where i.type = 'DIAGNOSTIC_STUDY') as studies
                 from intervention_cluster c join intervention i on i.id = c.intervention and not i.draft
                 where c.cluster = k.id
               ) as w cross join lateral (
                 select count(*) as contributions
                 from intervention_cluster c join contribution d on d.intervention = c.intervention and not d.draft
                 where c.cluster = k.id
               ) as m
             ) as y) as x
            """.formatted(Life.LIVE, Life.ENDED);

    private final ObjectMapper json;
    private final AsOf asOf;

    MapCoverage(ObjectMapper json, AsOf asOf) {
        this.json = json;
        this.asOf = asOf;
    }

    Listed<CoverageCell> cells(CoverageFilter filter) {
        Listing<CoverageCell> cells = Listing.inSql(CELL, CELLS, "x.cluster", this::cell);
        filter.onCells(cells.with("today", asOf::today));
        return Listed.of("coverage", CoverageCell.class, cells, new Sort("agency", "x.agency", false))
                .dated();
    }

    Listed<ClusterCoverage> clusters(CoverageFilter filter, List<Lack> lacking) {
        Listing<ClusterCoverage> clusters =
                Listing.inSql(ClusterCoverage.COLUMNS, CLUSTERS, "x.cluster", ClusterCoverage::of);
        filter.onClusters(clusters.with("today", asOf::today));
        if (!lacking.isEmpty()) {
            clusters.where(lacking.stream().map(lack -> lack.condition).collect(Collectors.joining(" or ")));
        }
        return Listed.of("cluster-coverage", ClusterCoverage.class, clusters, new Sort("cluster", "x.cluster", false))
                .dated();
    }

    private CoverageCell cell(Row row) {
        Ref agency = row.ref();
        Ref cluster = row.ref();
        return new CoverageCell(
                agency,
                cluster,
                row.next(),
                row.next(),
                row.next(),
                row.maybe(),
                row.maybe(),
                types(row.next()),
                "/api/v1/interventions?agency=" + agency.id() + "&cluster=" + cluster.id() + "&draft=false");
    }

    private List<CoverageType> types(String written) {
        try {
            return List.of(json.readValue(written, CoverageType[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
