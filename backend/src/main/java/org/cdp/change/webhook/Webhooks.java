package org.cdp.change.webhook;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.cdp.access.Access;
import org.cdp.access.Caller;
import org.cdp.platform.web.ETag;
import org.cdp.platform.web.Refusal;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the webhooks. They are how the register is run, not what it says: so they leave no entry in the change log,
 * which everybody reads, but a line in the server's.
 */
@ApplicationScoped
class Webhooks {

    private static final Logger LOG = Logger.getLogger(Webhooks.class);
    private static final int MOST_OF_AN_AGENCY = 20;

    private final Access access;
    private final ETag etag;
    private final SecretBox box;
    private final WebhookSettings settings;
    private final Clock clock;
    private final Destination destination;

    Webhooks(Access access, ETag etag, SecretBox box, WebhookSettings settings, Clock clock) {
        this.access = access;
        this.etag = etag;
        this.box = box;
        this.settings = settings;
        this.clock = clock;
        destination = new Destination(settings.allowPrivate(), InetAddress::getAllByName);
    }

    Stream<Webhook> all() {
        return Webhook.<Webhook>list("order by createdAt, id").stream().filter(webhook -> isKept(webhook.agency));
    }

    Webhook get(UUID id) {
        return Webhook.<Webhook>findByIdOptional(id)
                .filter(webhook -> isKept(webhook.agency))
                .orElseThrow(() -> Refusal.unknown("webhook", id));
    }

    NewWebhook make(WebhookForm form) {
        mustBeGood(form);
        if (Webhook.count("agency is not distinct from ?1", form.agency()) >= MOST_OF_AN_AGENCY) {
            throw Refusal.of(422, "Rule broken", "An agency has at most " + MOST_OF_AN_AGENCY + " webhooks.");
        }
        SigningSecret secret = SigningSecret.random();
        Webhook webhook = new Webhook(form, secret, box, newest(), clock.instant());
        webhook.persistAndFlush();
        note("made", webhook);
        return NewWebhook.of(webhook, secret);
    }

    Webhook change(Webhook webhook, WebhookForm form) {
        etag.mustMatch(webhook.version);
        mustBeGood(form);
        if (!form.equals(webhook.form())) {
            webhook.take(form, clock.instant());
            Panache.getEntityManager().flush();
            note("changed", webhook);
        }
        return webhook;
    }

    void delete(Webhook webhook) {
        etag.mustMatch(webhook.version);
        webhook.delete();
        note("deleted", webhook);
    }

    NewWebhook rotate(Webhook webhook) {
        SigningSecret secret = SigningSecret.random();
        Instant now = clock.instant();
        webhook.rotate(secret, box, now.plus(settings.overlap()), now);
        Panache.getEntityManager().flush();
        note("given a new secret", webhook);
        return NewWebhook.of(webhook, secret);
    }

    Delivery test(Webhook webhook) {
        Delivery test = new Delivery(webhook.id, clock.instant());
        test.persistAndFlush();
        return test;
    }

    /** What still waits to be sent after that point is made anew with the rest. */
    Webhook replay(Webhook webhook, long after) {
        Delivery.delete("webhook = ?1 and state = ?2 and sequence > ?3", webhook.id, DeliveryState.PENDING, after);
        Webhook.update("position = ?1 where id = ?2 and position > ?1", after, webhook.id);
        Panache.getEntityManager().refresh(webhook);
        note("replayed", webhook);
        return webhook;
    }

    private static long newest() {
        return Panache.getEntityManager()
                .createQuery("select coalesce(max(c.sequence), 0) from ChangeEntry c", Long.class)
                .getSingleResult();
    }

    private void mustBeGood(WebhookForm form) {
        access.mustWriteFor(form.agency());
        destination.complaint(form.url()).ifPresent(complaint -> {
            throw Refusal.field("/url", complaint);
        });
    }

    private boolean isKept(@Nullable String agency) {
        return access.caller().filter(caller -> caller.mayWriteFor(agency)).isPresent();
    }

    private void note(String done, Webhook webhook) {
        String who = access.caller().map(Caller::key).map(UUID::toString).orElse("nobody");
        LOG.infof("Webhook %s of %s was %s by key %s", webhook.id, webhook.agency, done, who);
    }
}
