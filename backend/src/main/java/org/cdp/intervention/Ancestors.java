package org.cdp.intervention;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cdp.access.Access;
import org.cdp.platform.value.Ref;
import org.hibernate.Session;

/** What an intervention is part of, as far as the caller may see it. */
final class Ancestors {

    /** Follows one branch up, where the view would walk the whole tree. A cycle ends it: it is refused only at commit. */
    private static final String UP = """
            with recursive up (id, parent, distance) as (
              select id, parent, 0 from intervention where id = :id
              union all
              select i.id, i.parent, up.distance + 1 from intervention i join up on i.id = up.parent
            ) cycle id set is_cycle using path
            select cast(id as text) from up where distance > 0 and not is_cycle order by distance desc
            """;

    private Ancestors() {}

    /** The root of its tree first, its parent last. */
    static List<Ref> of(Intervention child, Access access) {
        if (child.parent == null) {
            return List.of();
        }
        List<String> ids = Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(UP, String.class)
                .setParameter("id", child.id)
                .getResultList();
        Map<String, Ref> seen = Intervention.refs(ids, access);
        return ids.stream().map(seen::get).filter(Objects::nonNull).toList();
    }
}
