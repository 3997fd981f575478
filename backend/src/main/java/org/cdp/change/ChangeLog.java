package org.cdp.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cdp.access.Access;
import org.cdp.access.Caller;
import org.cdp.platform.data.Stored;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The append-only log of every write. It knows records by type and id and imports no concept. */
@ApplicationScoped
public class ChangeLog {

    /**
     * Entries get their number under one lock that is held until commit: so they appear in the order of their numbers,
     * and a reader's cursor never passes one that is still to come. The turn has a number of its own before theirs, under
     * which the database keeps what the tables held.
     */
    private static final String TAKE_TURN = "select history.turn()";

    private static final String APPEND = """
            insert into change (sequence, at, operation, type, record, label, agency, actor, actor_label, actor_agency, version,
                                open, draft_of, after, shown, whole_for)
            values (nextval('change_sequence'),
                    greatest(:at, (select at from change order by sequence desc limit 1)), :operation, :type, :record, :label, :agency, :actor, :actorLabel,
                    :actorAgency, :version, :open, :draftOf, cast(:after as jsonb), cast(:shown as jsonb), :wholeFor)
            """;

    private final Access access;
    private final Clock clock;
    private final ObjectMapper json;

    ChangeLog(Access access, Clock clock, ObjectMapper json) {
        this.access = access;
        this.clock = clock;
        this.json = json;
    }

    public void append(Operation operation, Stored<?> record) {
        boolean gone = operation == Operation.DELETE;
        write(operation, record, record.label(), gone ? record.version + 1 : record.version, !record.draft());
    }

    /** Tells those who follow what is public that the record, now a draft, is no longer: under the label they know. */
    public void withdraw(Stored<?> record, String label) {
        write(Operation.DELETE, record, label, record.version, true);
    }

    /** Tells of a record that did not change itself: what may be seen of it did, with another record. */
    void follow(Stored<?> record) {
        if (record.draft() && isPublic(record)) {
            withdraw(record, record.label());
        }
        append(Operation.UPDATE, record);
    }

    private void write(Operation operation, Stored<?> record, String label, int version, boolean open) {
        Caller actor = access.caller().orElse(Caller.REGISTER);
        boolean gone = operation == Operation.DELETE;
        List<? extends Stored<?>> hidden = gone ? List.of() : record.hidden();
        takeTurn();
        Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery(APPEND)
                .setParameter("at", clock.instant())
                .setParameter("operation", operation.name())
                .setParameter("type", record.type())
                .setParameter("record", record.key())
                .setParameter("label", label)
                .setParameter("agency", record.owner(), String.class)
                .setParameter("actor", actor.actor(), UUID.class)
                .setParameter("actorLabel", actor.label())
                .setParameter("actorAgency", actor.actsFor(record.owner()), String.class)
                .setParameter("version", version)
                .setParameter("open", open)
                .setParameter("draftOf", open ? null : ownerOf(record.drafts()), String.class)
                .setParameter("after", gone ? null : written(record.form()), String.class)
                .setParameter("shown", hidden.isEmpty() ? null : written(record.shown()), String.class)
                .setParameter("wholeFor", ownerOf(hidden), String.class)
                .executeUpdate();
    }

    /** The agency that all of them are of, and that may therefore see them all; none when there are several. */
    private static @Nullable String ownerOf(List<? extends Stored<?>> drafts) {
        Set<@Nullable String> owners = new HashSet<>();
        drafts.forEach(draft -> owners.add(draft.owner()));
        return owners.size() == 1 ? owners.iterator().next() : null;
    }

    /** Whether those who follow what is public know the record. */
    private static boolean isPublic(Stored<?> record) {
        return Panache.getEntityManager()
                .createQuery(
                        "select c.operation from ChangeEntry c where c.type = :type and c.record = :record and c.open"
                                + " order by c.sequence desc",
                        Operation.class)
                .setParameter("type", record.type())
                .setParameter("record", record.key())
                .setMaxResults(1)
                .getResultStream()
                .anyMatch(last -> last != Operation.DELETE);
    }

    /** The version that a record of this id had last; 0 when there never was one. Versions go on after a deletion. */
    int lastVersion(String type, String record) {
        return Panache.getEntityManager()
                .createQuery(
                        "select coalesce(max(c.version), 0) from ChangeEntry c where c.type = :type and c.record = :record",
                        Integer.class)
                .setParameter("type", type)
                .setParameter("record", record)
                .getSingleResult();
    }

    /** Whether nothing was ever written. */
    public boolean isEmpty() {
        return ChangeEntry.findAll().page(0, 1).list().isEmpty();
    }

    /**
     * Takes the turn that every entry is appended in. A write takes it before it locks anything else, so that two writes
     * never wait for each other in a circle; one that appends whole sets by SQL of its own takes it as well.
     */
    public void takeTurn() {
        Panache.getEntityManager().createNativeQuery(TAKE_TURN, Long.class).getSingleResult();
    }

    private String written(Object form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
