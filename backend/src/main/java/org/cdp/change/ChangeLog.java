package org.cdp.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
            select nextval('change_sequence'), now.at, e.operation, e.type, e.record, e.label, e.agency, :actor, :actorLabel,
              e.actor_agency, e.version, e.open, e.draft_of, cast(e.after as jsonb), cast(e.shown as jsonb), e.whole_for
            from (select greatest(:at, (select at from change order by sequence desc limit 1)) as at) now,
              (select * from unnest(:operations, :types, :records, :labels, cast(:agencies as text[]), cast(:actorAgencies as text[]), :versions, :opens,
                 cast(:draftsOf as text[]), cast(:afters as text[]), cast(:showns as text[]), cast(:wholesFor as text[])) with ordinality
                 e (operation, type, record, label, agency, actor_agency, version, open, draft_of, after, shown, whole_for, position)
               order by position) e
            """;

    /**
     * What is told of a record.
     *
     * @param label under which it is told
     * @param version that the record has after it
     * @param open whether everybody is told
     */
    record Entry(Operation operation, Stored<?> record, String label, int version, boolean open) {

        static Entry of(Operation operation, Stored<?> record) {
            boolean gone = operation == Operation.DELETE;
            return new Entry(
                    operation, record, record.label(), gone ? record.version + 1 : record.version, !record.draft());
        }

        /** Tells those who follow what is public that the record, now a draft, is no longer: under the label they know. */
        static Entry withdrawing(Stored<?> record, String label) {
            return new Entry(Operation.DELETE, record, label, record.version, true);
        }

        boolean gone() {
            return operation == Operation.DELETE;
        }
    }

    private final Access access;
    private final Clock clock;
    private final ObjectMapper json;

    ChangeLog(Access access, Clock clock, ObjectMapper json) {
        this.access = access;
        this.clock = clock;
        this.json = json;
    }

    public void append(Operation operation, Stored<?> record) {
        append(List.of(Entry.of(operation, record)));
    }

    /** As {@link Entry#withdrawing}. */
    public void withdraw(Stored<?> record, String label) {
        append(List.of(Entry.withdrawing(record, label)));
    }

    /** Tells of a record that did not change itself: what may be seen of it did, with another record. */
    void follow(Stored<?> record) {
        if (record.draft() && isPublic(record)) {
            withdraw(record, record.label());
        }
        append(Operation.UPDATE, record);
    }

    /** In the order in which they are told. */
    void append(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        takeTurn();
        Caller actor = access.caller().orElse(Caller.REGISTER);
        List<Line> lines = entries.stream().map(entry -> line(entry, actor)).toList();
        Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery(APPEND)
                .setParameter("at", clock.instant())
                .setParameter("actor", actor.actor(), UUID.class)
                .setParameter("actorLabel", actor.label())
                .setParameter(
                        "operations",
                        texts(lines, line -> line.entry().operation().name()))
                .setParameter(
                        "types", texts(lines, line -> line.entry().record().type()))
                .setParameter(
                        "records", texts(lines, line -> line.entry().record().key()))
                .setParameter("labels", texts(lines, line -> line.entry().label()))
                .setParameter(
                        "agencies", texts(lines, line -> line.entry().record().owner()))
                .setParameter("actorAgencies", texts(lines, Line::actorAgency))
                .setParameter(
                        "versions",
                        lines.stream().map(line -> line.entry().version()).toArray(Integer[]::new))
                .setParameter(
                        "opens", lines.stream().map(line -> line.entry().open()).toArray(Boolean[]::new))
                .setParameter("draftsOf", texts(lines, Line::draftOf))
                .setParameter("afters", texts(lines, Line::after))
                .setParameter("showns", texts(lines, Line::shown))
                .setParameter("wholesFor", texts(lines, Line::wholeFor))
                .executeUpdate();
    }

    /** What is written of an entry besides what it says itself. */
    private record Line(
            Entry entry,
            @Nullable String actorAgency,
            @Nullable String draftOf,
            @Nullable String after,
            @Nullable String shown,
            @Nullable String wholeFor) {}

    private Line line(Entry entry, Caller actor) {
        Stored<?> record = entry.record();
        List<? extends Stored<?>> hidden = entry.gone() ? List.of() : record.hidden();
        return new Line(
                entry,
                actor.actsFor(record.owner()),
                entry.open() ? null : ownerOf(record.drafts()),
                entry.gone() ? null : written(record.form()),
                hidden.isEmpty() ? null : written(record.shown()),
                ownerOf(hidden));
    }

    private static @Nullable String[] texts(List<Line> lines, Function<Line, @Nullable String> text) {
        return lines.stream().map(text).toArray(String[]::new);
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

    /** The versions that records of these ids had last, of those that ever were. Versions go on after a deletion. */
    Map<String, Integer> lastVersions(String type, List<String> records) {
        return Panache.getEntityManager()
                .createQuery(
                        "select c.record, max(c.version) from ChangeEntry c where c.type = :type and c.record in :records"
                                + " group by c.record",
                        Object[].class)
                .setParameter("type", type)
                .setParameter("records", records)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Integer) row[1]));
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
