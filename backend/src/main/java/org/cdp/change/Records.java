package org.cdp.change;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cdp.access.Access;
import org.cdp.platform.data.Stored;
import org.cdp.platform.web.ETag;
import org.cdp.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

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
        return takeAll(List.of(new Wish<>(fresh, null))).getFirst();
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
    public <E extends Stored<?>> E take(Class<E> type, Object id, E wanted) {
        return takeAll(List.of(new Wish<>(wanted, Panache.getEntityManager().find(type, id))))
                .getFirst();
    }

    /**
     * What a record is to be.
     *
     * @param present the record at the same id, if there is one
     */
    public record Wish<E extends Stored<?>>(
            E wanted, @Nullable E present) {}

    /**
     * Makes several records of one kind what they are wished to be, as {@link #load} does one: in the same statements.
     *
     * @return the records themselves, in the order of the wishes
     */
    public <E extends Stored<?>> List<E> takeAll(List<Wish<E>> wishes) {
        Writes writes = new Writes(wishes.stream()
                .filter(wish -> wish.present() == null)
                .map(Wish::wanted)
                .toList());
        List<E> taken = wishes.stream().map(writes::take).toList();
        writes.end();
        return taken;
    }

    private <F> boolean change(Stored<F> record, F form) {
        Writes writes = new Writes(List.of());
        boolean changed = writes.change(record, form);
        writes.end();
        return changed;
    }

    /** Writes that go to the database together, and then into the change log. */
    private final class Writes {

        private final List<Supplier<ChangeLog.Entry>> entries = new ArrayList<>();
        private final List<Stored<?>> switched = new ArrayList<>();
        private final Map<String, Integer> lastVersions;
        private boolean changes;

        /** @param fresh those that are new, of one kind */
        Writes(List<? extends Stored<?>> fresh) {
            fresh.forEach(record -> access.mustWriteFor(record.owner()));
            if (fresh.isEmpty()) {
                lastVersions = Map.of();
            } else {
                log.takeTurn();
                lastVersions = log.lastVersions(
                        fresh.getFirst().type(), fresh.stream().map(Stored::key).toList());
            }
        }

        @SuppressWarnings("unchecked") // a record takes the form of its own kind
        <E extends Stored<?>> E take(Wish<E> wish) {
            E present = wish.present();
            if (present == null) {
                return create(wish.wanted());
            }
            access.mustWriteFor(present.owner());
            change((Stored<Object>) present, wish.wanted().form());
            return present;
        }

        private <E extends Stored<?>> E create(E fresh) {
            if (changes) {
                flush(); // new rows would go first, and one may have the reference that another is just giving up
            }
            fresh.version = lastVersions.getOrDefault(fresh.key(), 0) + 1;
            fresh.createdAt = clock.instant();
            fresh.updatedAt = fresh.createdAt;
            fresh.persist();
            entries.add(() -> ChangeLog.Entry.of(Operation.CREATE, fresh));
            return fresh;
        }

        <F> boolean change(Stored<F> record, F form) {
            if (form.equals(record.form())) {
                return false;
            }
            log.takeTurn();
            changes = true;
            boolean wasDraft = record.draft();
            String label = record.label();
            record.take(form);
            access.mustWriteFor(record.owner());
            record.updatedAt = clock.instant();
            if (record.draft() && !wasDraft) {
                entries.add(() -> ChangeLog.Entry.withdrawing(record, label));
            }
            entries.add(() -> ChangeLog.Entry.of(Operation.UPDATE, record));
            if (record.draft() != wasDraft) {
                switched.add(record);
            }
            return true;
        }

        private void flush() {
            Panache.getEntityManager().flush();
            changes = false;
        }

        /** What is told of records is what they are once they are written. */
        void end() {
            if (entries.isEmpty()) {
                return;
            }
            flush();
            log.append(entries.stream().map(Supplier::get).toList());
            switched.forEach(record ->
                    naming.stream().flatMap(concept -> concept.naming(record)).forEach(log::follow));
        }
    }
}
