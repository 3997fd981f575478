package org.cdp.cluster;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What clusters are told apart by: a filter, and where the values come from that it can be given. */
enum Dimension {
    SECTOR("sector", "v.prefix", "v.prefix", "join ClusterSector v on v.cluster = c.id and length(v.prefix) = 2"),
    PROVINCE("province", "v.province", "v.province", "join c.places v"),
    STAGE("stage", "cast(c.stage as String)", "cast(c.stage as String)", ""),
    AGENCY("agency", "v.agency", "v.agencyName", "join ClusterPresence v on v.cluster = c.id"),
    PROGRAMME(
            "programme",
            "v.programme",
            "v.title",
            "join ClusterProgramme v on v.cluster = c.id and v.level = 'PROGRAMME'");

    private static final ResourceBundle DIVISIONS = ResourceBundle.getBundle("isic");

    private final String filter;
    private final String value;
    private final String label;
    private final String join;

    Dimension(String filter, String value, String label, String join) {
        this.filter = filter;
        this.value = value;
        this.label = label;
        this.join = join;
    }

    /** Its values among the clusters that the other filters leave, most clusters first, in one query. */
    List<Facet> among(List<Condition> conditions) {
        List<Condition> others = conditions.stream()
                .filter(condition -> condition.isGiven() && !condition.filter().equals(filter))
                .toList();
        var query = Panache.getEntityManager().createQuery(hql(others), Object[].class);
        others.forEach(condition -> query.setParameter(condition.filter(), condition.value()));
        return query.getResultStream().map(this::facet).toList();
    }

    private String hql(List<Condition> others) {
        String where = others.stream().map(c -> " and (" + c.hql() + ")").collect(Collectors.joining());
        return "select " + value + ", " + label + ", count(distinct c.id) from Cluster c " + join
                + " where " + value + " is not null" + where
                + " group by " + value + ", " + label
                + " order by count(distinct c.id) desc, " + label + ", " + value;
    }

    private Facet facet(Object[] row) {
        String found = (String) row[0];
        return new Facet(found, this == SECTOR ? division(found) : (String) row[1], (long) row[2]);
    }

    private static String division(String digits) {
        return DIVISIONS.containsKey(digits) ? DIVISIONS.getString(digits) : digits;
    }
}
