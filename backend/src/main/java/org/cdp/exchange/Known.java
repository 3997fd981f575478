package org.cdp.exchange;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cdp.access.Caller;
import org.hibernate.Session;

/** Which records there are for a file to name: those of the register that its sender sees, and those the file itself told. */
final class Known {

    private final Session register;
    private final Set<String> agencies;
    private final Set<String> clusters;
    private final Set<String> interventions;
    private final Map<Kind<?, ?>, Set<Object>> told = new HashMap<>();

    Known(EntityManager register, Caller sender) {
        this.register = register.unwrap(Session.class);
        agencies = ids("select id from agency");
        clusters = ids("select id from cluster");
        interventions = new HashSet<>(this.register
                .createNativeQuery(
                        "select id from intervention where not draft or :all or reported_by = any(:agencies)",
                        String.class)
                .setParameter("all", sender.isSteward())
                .setParameter("agencies", sender.agencies().toArray(String[]::new))
                .getResultList());
    }

    private Set<String> ids(String sql) {
        return new HashSet<>(register.createNativeQuery(sql, String.class).getResultList());
    }

    /** Whether this is the first time that the file tells of it. */
    boolean tell(Kind<?, ?> kind, Object key) {
        return told.computeIfAbsent(kind, any -> new HashSet<>()).add(key);
    }

    void add(Kind<?, ?> kind, String key) {
        if (kind == Kind.AGENCIES) {
            agencies.add(key);
        } else if (kind == Kind.CLUSTERS) {
            clusters.add(key);
        } else if (kind == Kind.INTERVENTIONS) {
            interventions.add(key);
        }
    }

    boolean hasAgency(String id) {
        return agencies.contains(id);
    }

    boolean hasCluster(String id) {
        return clusters.contains(id);
    }

    boolean hasIntervention(String id) {
        return interventions.contains(id);
    }
}
