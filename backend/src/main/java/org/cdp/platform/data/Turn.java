package org.cdp.platform.data;

import io.quarkus.hibernate.orm.panache.Panache;

/**
 * One after the other, over all nodes that share the database: whoever comes second waits until the first one's
 * transaction has ended, and then sees what it did.
 */
public enum Turn {
    /** To load the seeds. */
    SEEDS,
    /** To change who is a steward. */
    STEWARDS,
    /** To seal what was appended to the change log. */
    SEALS,
    /** To take a snapshot of the register. */
    SNAPSHOTS;

    /** What an import may take on a slow machine: for {@code @TransactionConfiguration}, which needs a constant. */
    public static final int LONG_SECONDS = 900;

    private static final String TAKE = "select pg_advisory_xact_lock(hashtext(:name))";

    private static final String TRY = "select pg_try_advisory_xact_lock(hashtext(:name))";

    private static final String ALLOW = "select set_config(name, :limit, true) from unnest(array['statement_timeout',"
            + " 'lock_timeout', 'idle_in_transaction_session_timeout']) limits (name)";

    public void take() {
        Panache.getEntityManager()
                .createNativeQuery(TAKE, Object.class)
                .setParameter("name", name())
                .getSingleResult();
    }

    /** Takes it if nobody else has it now; tells whether it did. */
    public boolean tryToTake() {
        return (Boolean) Panache.getEntityManager()
                .createNativeQuery(TRY, Boolean.class)
                .setParameter("name", name())
                .getSingleResult();
    }

    /** Lifts the limits that hold for requests until this transaction ends, and limits it to {@link #LONG_SECONDS}. */
    public static void allowLong() {
        Panache.getEntityManager()
                .createNativeQuery(ALLOW, String.class)
                .setParameter("limit", LONG_SECONDS + "s")
                .getResultList();
    }
}
