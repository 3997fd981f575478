package org.cdp.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cdp.change.Records;
import org.cdp.platform.data.Stored;
import org.cdp.platform.data.Turn;
import org.cdp.platform.web.Refusal;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;
import org.jspecify.annotations.Nullable;

/** Takes an import back, all of it, as long as nobody has built on it: from its last record to its first. */
@ApplicationScoped
class UndoImport {

    private static final int AT_ONCE = 200;

    private static final String DONE = """
            select position, type, record, label, version, coalesce(stands, version), cast(before as text) from import_record
            where import = :id and effect in ('CREATED', 'CHANGED') and position < :before
            order by position desc limit :most
            """;

    /** What an earlier import left there stands again, as another version: that import can be undone now. */
    private static final String STANDS_AGAIN = """
            update import_record set stands = :now
            where record = :record and type = :type and version is not null and coalesce(stands, version) = :left
            """;

    private final EntityManager register;
    private final ObjectMapper json;
    private final Records records;
    private final Clock clock;

    UndoImport(EntityManager register, ObjectMapper json, Records records, Clock clock) {
        this.register = register;
        this.json = json;
        this.records = records;
        this.clock = clock;
    }

    Import run(UUID id) {
        Turn.allowLong();
        Import of = Import.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (of.state == ImportState.UNDONE) {
            return of;
        }
        if (of.state != ImportState.COMMITTED) {
            throw Refusal.of(
                    409, "Conflict", "An import is undone when it is COMMITTED. This one is " + of.state + ".");
        }
        long before = Long.MAX_VALUE;
        for (List<Object[]> rows = rows(id, before); !rows.isEmpty(); rows = rows(id, before)) {
            rows.forEach(row -> mustNotBeRates((String) row[1]));
            rows.forEach(row -> undo(Kind.named((String) row[1]), Written.of(row)));
            before = (Long) rows.getLast()[0];
            register.clear();
        }
        Import undone = Import.findById(id);
        undone.state = ImportState.UNDONE;
        undone.changedAt = clock.instant();
        return undone;
    }

    private static void mustNotBeRates(String type) {
        if (type.equals(ArchiveWalk.RATES)) {
            throw Refusal.of(
                    409, "Conflict", "It loaded exchange rates, which stay: figures may be converted with them.");
        }
    }

    private List<Object[]> rows(UUID id, long before) {
        return register.unwrap(Session.class)
                .createNativeQuery(DONE, Object[].class)
                .setParameter("id", id)
                .setParameter("before", before)
                .setParameter("most", AT_ONCE)
                .getResultList();
    }

    /**
     * What the import wrote of a record.
     *
     * @param version the version that it made of it; none in the imports before that was kept
     * @param stands the version as which that stands in the register now, if nobody changed it since
     */
    private record Written(
            String record,
            String label,
            @Nullable Integer version,
            @Nullable Integer stands,
            @Nullable String before) {

        static Written of(Object[] row) {
            return new Written(
                    (String) row[2], (String) row[3], (Integer) row[4], (Integer) row[5], (@Nullable String) row[6]);
        }
    }

    private <G, E extends Stored<?>> void undo(Kind<G, E> kind, Written written) {
        Object id = kind.readId().apply(written.record());
        E present = register.find(kind.type(), id);
        if (present == null) {
            return; // somebody removed it already
        }
        if (written.version() == null || written.stands() == null || present.version != written.stands()) {
            throw Refusal.of(
                    409,
                    "Conflict",
                    "'" + written.label() + "' (" + written.record() + ") was changed since: it can't be undone.");
        }
        Originals originals = new Originals(register);
        if (written.before() == null) {
            originals.forget(present);
            records.unload(present);
        } else {
            restore(kind, id, present, written.before(), originals);
            register.unwrap(Session.class)
                    .createNativeMutationQuery(STANDS_AGAIN)
                    .setParameter("now", present.version)
                    .setParameter("record", written.record())
                    .setParameter("type", kind.name())
                    .setParameter("left", written.version() - 1)
                    .setQueryFlushMode(QueryFlushMode.NO_FLUSH) // the record is written already
                    .executeUpdate();
        }
    }

    private <E extends Stored<?>> void restore(
            Kind<?, E> kind, Object id, E present, String written, Originals originals) {
        try {
            Before before = json.readValue(written, Before.class);
            if (before.original() == null) {
                originals.forget(present);
            } else {
                originals.keep(present, before.original());
            }
            records.take(kind.type(), id, kind.restore().from(id, before.form(), json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
