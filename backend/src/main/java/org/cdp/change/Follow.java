package org.cdp.change;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/** Sends the entries of the log as they come, as fast as the reader takes them. */
@ApplicationScoped
class Follow {

    private static final int BATCH = 100;
    /** A silent connection is dropped by many a proxy after half a minute or more. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(15);
    /** After this the reader connects again, and shows again that its key is good. */
    private static final Duration LONGEST_STREAM = Duration.ofMinutes(10);

    private static final long RECONNECT_MILLIS = 1000;

    private final Feed feed;
    private final Pulse pulse;

    Follow(Feed feed, Pulse pulse) {
        this.feed = feed;
        this.pulse = pulse;
    }

    Multi<OutboundSseEvent> from(long position, ChangeFilter filter, Sse sse) {
        long end = System.nanoTime() + LONGEST_STREAM.toNanos();
        AtomicLong last = new AtomicLong(position);
        // Who asks is known now, and no longer when the next batch is read.
        LongFunction<Supplier<ChangePage>> pages = feed.pagesAfter(filter, BATCH);
        Multi<OutboundSseEvent> events = Multi.createBy()
                .repeating()
                .uni(() -> batch(pages, last))
                .whilst(page -> pulse.beats() && System.nanoTime() - end < 0)
                .onItem()
                .transformToIterable(page -> events(page, last, sse));
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(greeting(sse)), events);
    }

    private Uni<ChangePage> batch(LongFunction<Supplier<ChangePage>> pages, AtomicLong last) {
        return Uni.createFrom()
                .deferred(() -> feed.await(pages.apply(last.get()), LONGEST_SILENCE, () -> {}))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private List<OutboundSseEvent> events(ChangePage page, AtomicLong last, Sse sse) {
        if (page.items().isEmpty()) {
            return List.of(sse.newEventBuilder().comment("nothing new").build());
        }
        last.set(page.items().getLast().sequence());
        return page.items().stream().map(change -> event(change, sse)).toList();
    }

    private static OutboundSseEvent greeting(Sse sse) {
        return sse.newEventBuilder()
                .comment("changes")
                .reconnectDelay(RECONNECT_MILLIS)
                .build();
    }

    private OutboundSseEvent event(Change change, Sse sse) {
        return sse.newEventBuilder()
                .name("change")
                .id(Long.toString(change.sequence()))
                .data(String.class, feed.json(change))
                .build();
    }
}
