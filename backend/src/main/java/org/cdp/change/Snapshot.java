package org.cdp.change;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.cdp.platform.web.AsOf;
import org.cdp.platform.web.Refusal;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** One state of the register for a whole transaction that reads, whatever others write meanwhile. */
@ApplicationScoped
public class Snapshot {

    private static final String FREEZE = "set transaction isolation level repeatable read;";

    /** What reads a whole set gets longer than other statements do, and memory to sum it in, or to keep what it compares with much. */
    private static final String ROOMIER = "set local statement_timeout = '300s';"
            + " set local idle_in_transaction_session_timeout = '60s'; set local work_mem = '64MB';";

    private static final String LAST = "select coalesce(max(sequence), 0) from change";
    private static final String WHERE =
            "select current_setting('search_path') || '|' || coalesce(current_setting('cdp.as_of', true), '')";
    private static final String GO =
            "select set_config('search_path', :path, true), set_config('cdp.as_of', :entry, true)";

    private static final String LAST_UNTIL =
            "select coalesce((select sequence from public.change where at <= :at order by at desc, sequence desc limit 1), 0)";
    private static final String AT = "select at from public.change where sequence = :entry";
    private static final String BEGINNING = "select sequence from history.beginning";

    private final AsOf asOf;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transaction;

    Snapshot(AsOf asOf, Clock clock, TransactionSynchronizationRegistry transaction) {
        this.asOf = asOf;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Freezes what this transaction sees; it has to be the first thing that it does. The past never changes as it is, nor
     * does what a file is made of.
     */
    public void freeze() {
        boolean still = asOf.entry().isPresent() || transaction.getResource(FREEZE) != null;
        run(still ? ROOMIER : FREEZE + ROOMIER);
    }

    /** Freezes what this transaction sees for as long as a file takes, whose reader may be slow now and then. */
    public void freezeForFile() {
        run(FREEZE + "set transaction read only;" + ROOMIER);
        transaction.putResource(FREEZE, true);
    }

    /** Keeps it for whoever takes what was read of it long ago: the database gives up those it hears nothing of. */
    public void keep() {
        session().createNativeQuery("select 1", Integer.class).getSingleResult();
    }

    private static void run(String sql) {
        session().createNativeMutationQuery(sql).executeUpdate();
    }

    /** The last entry of the change log that is seen: that of the past instant which is read, or the present one. */
    public long entry() {
        return asOf.entry()
                .orElseGet(() -> session().createNativeQuery(LAST, Long.class).getSingleResult());
    }

    /**
     * The last entry of the change log that was written until an instant of the past.
     *
     * @param parameter what a refusal names
     */
    public long entryAt(Moment moment, String parameter) {
        Instant instant = moment.instant();
        if (instant.isAfter(clock.instant()) || instant.isBefore(Instant.EPOCH)) {
            throw Refusal.parameter(parameter, "must lie in the past");
        }
        long entry = session()
                .createNativeQuery(LAST_UNTIL, Long.class)
                .setParameter("at", instant)
                .getSingleResult();
        if (entry < session().createNativeQuery(BEGINNING, Long.class).getSingleResult()) {
            throw Refusal.parameter(parameter, "lies before the register began to keep its history");
        }
        return entry;
    }

    /** Reads something as it was after an earlier entry; then the transaction sees again what it saw before. */
    public <T> T at(long entry, Supplier<T> reading) {
        String[] before = text(WHERE).getSingleResult().split("\\|", 2);
        go("as_of, public", Long.toString(entry));
        try {
            return reading.get();
        } finally {
            go(before[0], before[1]);
        }
    }

    private static void go(String path, String entry) {
        session()
                .createNativeQuery(GO, Object[].class)
                .setParameter("path", path)
                .setParameter("entry", entry)
                .getSingleResult();
    }

    private static NativeQuery<String> text(String sql) {
        return session().createNativeQuery(sql, String.class);
    }

    /** The instant asked for, or the one of the last entry that is seen: asked for later, it shows the same. */
    public Instant instant(long entry) {
        return asOf.entry().isPresent()
                ? asOf.instant()
                : session()
                        .createNativeQuery(AT, Instant.class)
                        .setParameter("entry", entry)
                        .getResultStream()
                        .findFirst()
                        .orElseGet(clock::instant);
    }

    private static Session session() {
        return Panache.getEntityManager().unwrap(Session.class);
    }
}
