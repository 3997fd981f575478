package org.cdp.exchange;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cdp.funding.ContributionForm;
import org.cdp.platform.data.Stored;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What the register holds of the records that a part of a file speaks of: looked up for all of them together. */
final class Present {

    private static final String REFERRED = """
            select c.reported_by, c.reference, c.id from contribution c
            join unnest(:agencies, :references) r (agency, reference) on c.reported_by = r.agency and c.reference = r.reference
            """;

    private final Session register;
    private final Map<Reference, UUID> referred = new HashMap<>();
    private final Map<Class<?>, Map<Object, @Nullable Object>> found = new HashMap<>();

    /** What its reporter calls a contribution. */
    private record Reference(String agency, String reference) {}

    Present(EntityManager register, List<Said<?, ?>> all) {
        this.register = register.unwrap(Session.class);
        lookUpReferences(all);
        Map<Class<?>, Set<Object>> named = new LinkedHashMap<>();
        for (Said<?, ?> said : all) {
            Object id = said.id() == null ? referred(said.given()) : said.id();
            if (id != null) {
                named.computeIfAbsent(said.kind().type(), type -> new LinkedHashSet<>())
                        .add(id);
            }
        }
        named.forEach(this::lookUp);
    }

    private void lookUpReferences(List<Said<?, ?>> all) {
        Set<Reference> wanted = new LinkedHashSet<>();
        for (Said<?, ?> said : all) {
            Reference reference = reference(said.given());
            if (reference != null) {
                wanted.add(reference);
            }
        }
        if (wanted.isEmpty()) {
            return;
        }
        register.createNativeQuery(REFERRED, Object[].class)
                .setParameter("agencies", wanted.stream().map(Reference::agency).toArray(String[]::new))
                .setParameter(
                        "references", wanted.stream().map(Reference::reference).toArray(String[]::new))
                .getResultList()
                .forEach(row -> referred.put(new Reference((String) row[0], (String) row[1]), (UUID) row[2]));
    }

    private static @Nullable Reference reference(Object given) {
        return given instanceof ContributionForm form && form.reportedBy() != null && form.reference() != null
                ? new Reference(form.reportedBy(), form.reference())
                : null;
    }

    private void lookUp(Class<?> type, Set<Object> ids) {
        List<Object> all = new ArrayList<>(ids);
        List<?> records = register.findMultiple(type, all);
        Map<Object, @Nullable Object> here = found.computeIfAbsent(type, any -> new HashMap<>());
        for (int i = 0; i < all.size(); i++) {
            here.put(all.get(i), records.get(i));
        }
    }

    /** The id of the contribution that its reporter calls what the form does. */
    @Nullable
    UUID referred(Object given) {
        Reference reference = reference(given);
        return reference == null ? null : referred.get(reference);
    }

    /** The record of this id; none when there is none. */
    <E extends Stored<?>> @Nullable E find(Class<E> type, Object id) {
        Map<Object, @Nullable Object> here = found.computeIfAbsent(type, any -> new HashMap<>());
        return here.containsKey(id) ? type.cast(here.get(id)) : register.find(type, id);
    }
}
