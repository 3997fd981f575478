package org.cdp.change.webhook;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.hibernate.Session;

/**
 * What is to be sent, kept in the database: made of the log, claimed by one node at a time, and settled. A node that
 * dies leaves its claims to run out, and another sends them again.
 */
@ApplicationScoped
class Deliveries {

    /** Longer than any attempt lasts. */
    private static final Duration CLAIM = Duration.ofMinutes(2);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);
    private static final Duration KEPT = Duration.ofDays(30);
    /** A pause is longer or shorter by up to a quarter. */
    private static final long JITTER_PART = 4;

    /** For the webhook that is furthest behind, of the next entries those that fit. */
    private static final String MAKE = """
            with one as (
              select w.id, w.position, w.types, w.agencies from webhook w
              where w.active and w.position < (select max(sequence) from change)
              order by w.position limit 1 for update skip locked
            ), batch as (
              select c.sequence, c.type, c.record, c.agency, c.open from change c, one
              where c.sequence > one.position order by c.sequence limit 500
            ), made as (
              insert into delivery (id, webhook, sequence, record, state, attempts, due, created_at)
              select uuidv7(), one.id, b.sequence, b.type || '/' || b.record, 'PENDING', 0, :now, :now
              from one, batch b
              where b.open and (cardinality(one.types) = 0 or b.type = any (one.types))
                and (cardinality(one.agencies) = 0 or b.agency = any (one.agencies))
              order by b.sequence
            )
            update webhook w set position = (select max(sequence) from batch) from one where w.id = one.id
            """;

    private static final String WAITING = """
            select distinct d.webhook from delivery d join webhook w on w.id = d.webhook and w.active
            where d.state = 'PENDING' and d.due <= :now
            """;

    /** Nothing is claimed while an earlier delivery about the same record is still to be taken. */
    private static final String CLAIM_NEXT = """
            update delivery set due = :until, attempts = attempts + 1
            where id in (
              select d.id from delivery d
              where d.webhook = :webhook and d.state = 'PENDING' and d.due <= :now and not exists (
                select 1 from delivery e
                where e.webhook = d.webhook and e.record = d.record and e.state = 'PENDING'
                  and (e.sequence, e.id) < (d.sequence, d.id)
              )
              order by d.sequence, d.id limit :most for update of d skip locked
            )
            returning id
            """;

    private static final String SWEEP = """
            delete from delivery where id in (
              select id from delivery where state <> 'PENDING' and ended_at < :limit limit 500 for update skip locked
            )
            """;

    private final WebhookSettings settings;
    private final Clock clock;

    Deliveries(WebhookSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes some deliveries of the log, and says whether there was anything to look at. */
    boolean make() {
        return session()
                        .createNativeMutationQuery(MAKE)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                > 0;
    }

    /** The webhooks that something is to be sent to. */
    List<UUID> waiting() {
        return session()
                .createNativeQuery(WAITING, UUID.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** The deliveries that this node now has to make, at most so many. */
    List<UUID> claim(UUID webhook, int most) {
        Instant now = clock.instant();
        return session()
                .createNativeQuery(CLAIM_NEXT, UUID.class)
                .setParameter("webhook", webhook)
                .setParameter("now", now)
                .setParameter("until", now.plus(CLAIM))
                .setParameter("most", most)
                .getResultList();
    }

    /** Notes how it went. What failed too often is dead; the next about that record is then sent. */
    void settle(UUID id, Postman.Outcome outcome) {
        Delivery delivery = Delivery.findById(id);
        if (delivery == null || delivery.state != DeliveryState.PENDING) {
            return; // its webhook was deleted or replayed meanwhile
        }
        Instant now = clock.instant();
        delivery.status = outcome.status();
        delivery.problem = outcome.problem();
        if (outcome.taken()) {
            delivery.state = DeliveryState.DELIVERED;
        } else if (delivery.attempts >= settings.attempts()) {
            delivery.state = DeliveryState.DEAD;
        } else {
            delivery.due = now.plus(pause(delivery.attempts));
            return;
        }
        delivery.endedAt = now;
    }

    void forgetOld() {
        session()
                .createNativeMutationQuery(SWEEP)
                .setParameter("limit", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    /** Twice as long after each failure, and never the same for all who failed together. */
    private Duration pause(int failures) {
        long first = settings.firstPause().toMillis();
        long grown = Math.min(first << Math.min(failures - 1, 30), LONGEST_PAUSE.toMillis());
        long jitter = grown / JITTER_PART;
        return Duration.ofMillis(grown + ThreadLocalRandom.current().nextLong(-jitter, jitter + 1));
    }

    private static Session session() {
        return Panache.getEntityManager().unwrap(Session.class);
    }
}
