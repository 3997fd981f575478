package org.cdp.change;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.cdp.access.Access;
import org.cdp.platform.data.Stored;
import org.cdp.platform.web.ETag;
import org.cdp.platform.web.Refusal;

/**
 * Carries a write through: may the caller, is it still the version they saw, does the database agree, and the entry in
 * the change log.
 */
@ApplicationScoped
public class Records {

    /** What a form did to the register. */
    public enum Effect {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    private final Access access;
    private final ETag etag;
    private final ChangeLog log;
    private final Clock clock;
    private final List<Naming> naming;

    Records(Access access, ETag etag, ChangeLog log, Clock clock, @All List<Naming> naming) {
        this.access = access;
        this.etag = etag;
        this.log = log;
        this.clock = clock;
        this.naming = naming;
    }

    /** The record, if there is one and the caller may see it. */
    public <E extends Stored<?>> E get(Class<E> type, String name, Object id) {
        return access.find(type, id).filter(access::sees).orElseThrow(() -> Refusal.unknown(name, id));
    }

    /** Puts a record at its id: a new one, or in the place of the one that the caller has seen there. */
    public <F, E extends Stored<F>> Put<E> put(Class<E> type, Object id, E wanted) {
        E found = Panache.getEntityManager().find(type, id);
        if (found == null) {
            etag.mustNotBeExpected();
            return new Put<>(create(wanted), true);
        }
        return new Put<>(replace(get(type, found.type(), id), wanted.form()), false);
    }

    /** A record that was put, and whether it is new. */
    public record Put<E>(E record, boolean isNew) {}

    /** Keeps a new record. An id that is taken is the database's to refuse. */
    public <E extends Stored<?>> E create(E fresh) {
        access.mustWriteFor(fresh.owner());
        log.takeTurn();
        fresh.version = log.lastVersion(fresh.type(), fresh.key()) + 1;
        fresh.createdAt = clock.instant();
        fresh.updatedAt = fresh.createdAt;
        fresh.persistAndFlush();
        log.append(Operation.CREATE, fresh);
        return fresh;
    }

    /** Replaces what the record says, for a caller who has seen its present version. */
    public <F, E extends Stored<F>> E replace(E record, F form) {
        access.mustWriteFor(record.owner());
        etag.mustNotExist(record.version);
        etag.mustMatch(record.version);
        change(record, form);
        return record;
    }

    public void delete(Stored<?> record) {
        access.mustWriteFor(record.owner());
        etag.mustMatch(record.version);
        remove(record);
    }

    /** Deletes a record of a whole data set that is taken back: whoever does so looks at versions themselves. */
    public void unload(Stored<?> record) {
        access.mustWriteFor(record.owner());
        remove(record);
    }

    private void remove(Stored<?> record) {
        log.takeTurn();
        record.delete();
        Panache.getEntityManager().flush();
        log.append(Operation.DELETE, record);
    }

    /** Makes the record what the form says, whether it was there or not: how whole data sets come in. */
    public <F, E extends Stored<F>> Effect load(Class<E> type, Object id, E wanted) {
        E present = Panache.getEntityManager().find(type, id);
        if (present == null) {
            create(wanted);
            return Effect.CREATED;
        }
        access.mustWriteFor(present.owner());
        return change(present, wanted.form()) ? Effect.CHANGED : Effect.UNCHANGED;
    }

    /** As {@link #load}, for one who asks for the record itself. */
    @SuppressWarnings("unchecked") // a record takes the form of its own kind
    public <E extends Stored<?>> E take(Class<E> type, Object id, E wanted) {
        E present = Panache.getEntityManager().find(type, id);
        if (present == null) {
            return create(wanted);
        }
        access.mustWriteFor(present.owner());
        change((Stored<Object>) present, wanted.form());
        return present;
    }

    private <F> boolean change(Stored<F> record, F form) {
        if (form.equals(record.form())) {
            return false;
        }
        log.takeTurn();
        boolean wasDraft = record.draft();
        String label = record.label();
        record.take(form);
        access.mustWriteFor(record.owner());
        record.updatedAt = clock.instant();
        Panache.getEntityManager().flush();
        if (record.draft() && !wasDraft) {
            log.withdraw(record, label);
        }
        log.append(Operation.UPDATE, record);
        if (record.draft() != wasDraft) {
            naming.stream().flatMap(concept -> concept.naming(record)).forEach(log::follow);
        }
        return true;
    }
}
