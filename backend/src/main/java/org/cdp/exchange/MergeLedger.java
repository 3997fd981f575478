package org.cdp.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.cdp.platform.data.Stored;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Keeps what a merge did to each record, in order, and tells it from the last to the first. */
@ApplicationScoped
class MergeLedger {

    private static final int AT_ONCE = 200;

    private static final String ADD = """
            insert into agency_merge_change (merged, type, record, before, after)
            values (:merged, :type, :record, cast(:before as jsonb), cast(:after as jsonb))
            """;

    private static final String LAST = """
            select id, type, record, cast(before as text), cast(after as text) from agency_merge_change
            where merged = :merged and id < :before order by id desc limit :most
            """;

    private final EntityManager register;
    private final ObjectMapper json;

    MergeLedger(EntityManager register, ObjectMapper json) {
        this.register = register;
        this.json = json;
    }

    /** What was done to a record: its form before, or none when the merge made it, and after, or none when it took it away. */
    record Line(
            long id,
            String type,
            String record,
            @Nullable String before,
            @Nullable String after) {}

    void created(String merged, Mention<?> kind, Stored<?> record) {
        add(merged, kind.name(), record.key(), null, written(record.form()));
    }

    void changed(String merged, Mention<?> kind, Stored<?> record, String before) {
        add(merged, kind.name(), record.key(), before, written(record.form()));
    }

    void deleted(String merged, Mention<?> kind, Stored<?> record) {
        add(merged, kind.name(), record.key(), written(record.form()), null);
    }

    private void add(String merged, String type, String record, @Nullable String before, @Nullable String after) {
        register.unwrap(Session.class)
                .createNativeMutationQuery(ADD)
                .setParameter("merged", merged)
                .setParameter("type", type)
                .setParameter("record", record)
                .setParameter("before", before, String.class)
                .setParameter("after", after, String.class)
                .executeUpdate();
    }

    /** The last lines before this one. */
    List<Line> before(String merged, long id) {
        return register
                .unwrap(Session.class)
                .createNativeQuery(LAST, Object[].class)
                .setParameter("merged", merged)
                .setParameter("before", id)
                .setParameter("most", AT_ONCE)
                .getResultList()
                .stream()
                .map(row -> new Line((Long) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]))
                .toList();
    }

    void forget(String merged) {
        register.unwrap(Session.class)
                .createNativeMutationQuery("delete from agency_merge_change where merged = :merged")
                .setParameter("merged", merged)
                .executeUpdate();
    }

    String written(Object form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
