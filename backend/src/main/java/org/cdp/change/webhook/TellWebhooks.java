package org.cdp.change.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.cdp.change.Change;
import org.cdp.change.ChangeEntry;
import org.cdp.change.Feed;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends what is to be sent, some at once to each webhook, so that a slow receiver holds up no other. */
@ApplicationScoped
class TellWebhooks {

    private static final Logger LOG = Logger.getLogger(TellWebhooks.class);
    private static final long PAUSE_MILLIS = 300;
    private static final int AT_ONCE = 4;

    private final Deliveries deliveries;
    private final Postman postman;
    private final SecretBox box;
    private final Feed feed;
    private final ObjectMapper json;
    private final Clock clock;
    private final ScheduledExecutorService clockwork;
    private final Map<UUID, Integer> underWay = new ConcurrentHashMap<>();
    /** Its threads mostly wait for answers. */
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();

    private final List<ScheduledFuture<?>> rounds = new ArrayList<>();

    TellWebhooks(
            Deliveries deliveries,
            Postman postman,
            SecretBox box,
            Feed feed,
            ObjectMapper json,
            Clock clock,
            ScheduledExecutorService clockwork) {
        this.deliveries = deliveries;
        this.postman = postman;
        this.box = box;
        this.feed = feed;
        this.json = json;
        this.clock = clock;
        this.clockwork = clockwork;
    }

    void onStart(@Observes StartupEvent start) {
        rounds.add(clockwork.scheduleWithFixedDelay(this::round, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        rounds.add(clockwork.scheduleWithFixedDelay(this::sweep, 1, 1, TimeUnit.MINUTES));
    }

    void onStop(@Observes ShutdownEvent stop) {
        rounds.forEach(round -> round.cancel(false));
        senders.shutdownNow();
    }

    private void round() {
        try {
            while (QuarkusTransaction.requiringNew().call(deliveries::make)) {
                LOG.trace("made deliveries");
            }
            QuarkusTransaction.requiringNew().call(deliveries::waiting).forEach(this::send);
        } catch (RuntimeException notThisTime) {
            LOG.debug("Webhooks are told in the next round", notThisTime);
        }
    }

    private void sweep() {
        try {
            QuarkusTransaction.requiringNew().run(deliveries::forgetOld);
        } catch (RuntimeException notThisTime) {
            LOG.debug("Old deliveries are forgotten in the next round", notThisTime);
        }
    }

    private void send(UUID webhook) {
        int free = AT_ONCE - underWay.getOrDefault(webhook, 0);
        if (free <= 0) {
            return;
        }
        List<UUID> claimed = QuarkusTransaction.requiringNew().call(() -> deliveries.claim(webhook, free));
        for (UUID delivery : claimed) {
            underWay.merge(webhook, 1, Integer::sum);
            try {
                senders.execute(() -> deliver(webhook, delivery));
            } catch (RejectedExecutionException stopping) {
                return; // the claims run out, and are sent after the next start
            }
        }
    }

    private void deliver(UUID webhook, UUID delivery) {
        try {
            Postman.Outcome outcome = post(delivery);
            QuarkusTransaction.requiringNew().run(() -> deliveries.settle(delivery, outcome));
        } catch (RuntimeException e) {
            LOG.debugf(e, "Delivery %s is sent again later", delivery);
        } finally {
            underWay.computeIfPresent(webhook, (id, count) -> count == 1 ? null : count - 1);
        }
    }

    /** No connection to the database is held while the receiver takes its time. */
    private Postman.Outcome post(UUID delivery) {
        try {
            Message message = QuarkusTransaction.requiringNew().call(() -> message(delivery));
            return message == null ? Postman.Outcome.failed("Its webhook is gone.") : postman.post(message);
        } catch (SecretBox.UnreadableSecret unreadable) {
            return Postman.Outcome.failed(SecretBox.UnreadableSecret.REASON);
        }
    }

    private @Nullable Message message(UUID id) {
        Delivery delivery = Delivery.findById(id);
        if (delivery == null) {
            return null;
        }
        Webhook webhook = Webhook.findById(delivery.webhook);
        ChangeEntry entry = delivery.sequence == Delivery.TEST ? null : ChangeEntry.findById(delivery.sequence);
        Change change = entry == null ? null : feed.told(entry);
        return Message.of(delivery, webhook, change, webhook.secrets(box, clock.instant()), json);
    }
}
