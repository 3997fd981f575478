package org.cdp.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.Context;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Queue;

/**
 * Lets so many requests to the API be worked on at once, and so many more wait a moment; whoever comes then is sent away
 * at once, so that those inside are answered as quickly as ever. No address takes more than its part.
 */
@ApplicationScoped
public class Admission {

    /** Before the caller is looked up, which costs something already. */
    private static final int BEFORE_AUTHENTICATION = 400;

    private final WrittenProblem problems;
    private final Settings settings;

    private final Queue<Visit> waiting = new ArrayDeque<>();
    private final Map<String, Integer> inside = new HashMap<>();
    private final Map<String, Integer> following = new HashMap<>();
    private int working;

    Admission(WrittenProblem problems, Settings settings) {
        this.problems = problems;
        this.settings = settings;
    }

    /** How many requests are worked on now. */
    public synchronized int working() {
        return working;
    }

    /** How many requests wait for news now. */
    public synchronized int following() {
        return following.values().stream().mapToInt(count -> count).sum();
    }

    /**
     * Moves a request from those that are worked on to those that wait for news: a stream, a long poll. They are many, and
     * cost next to nothing while they wait; but there are places for so many, and whoever comes then is sent away.
     */
    public void follow(RoutingContext request) {
        if (request.get(Visit.class.getName()) instanceof Visit visit) {
            follow(visit);
            leave(visit);
        }
    }

    private synchronized void follow(Visit visit) {
        if (visit.follows) {
            return;
        }
        if (following() >= settings.following()
                || following.getOrDefault(visit.address, 0) >= settings.followingPerAddress()) {
            throw Refusal.later(
                    503, "Overloaded", "As many follow the register as can: ask again later.", Duration.ofSeconds(10));
        }
        visit.follows = true;
        following.merge(visit.address, 1, Integer::sum);
        visit.request.addEndHandler(end -> stopFollowing(visit));
    }

    private synchronized void stopFollowing(Visit visit) {
        following.computeIfPresent(visit.address, (address, count) -> count == 1 ? null : count - 1);
    }

    void guard(@Observes Filters filters) {
        filters.register(this::admit, BEFORE_AUTHENTICATION);
    }

    private void admit(RoutingContext request) {
        if (!request.normalizedPath().startsWith("/api/")) {
            request.next();
            return;
        }
        Visit visit = new Visit(request, request.vertx().getOrCreateContext(), addressOf(request));
        request.put(Visit.class.getName(), visit);
        switch (place(visit)) {
            case INSIDE -> visit.begin();
            case WAITING ->
                request.vertx().setTimer(settings.patience().toMillis(), timer -> turnAwayIfStillWaiting(visit));
            case NONE -> turnAway(visit);
        }
    }

    private synchronized Place place(Visit visit) {
        if (hasRoomFor(visit)) {
            enter(visit);
            return Place.INSIDE;
        }
        if (waiting.size() >= settings.waiting()) {
            return Place.NONE;
        }
        waiting.add(visit);
        visit.request.addEndHandler(end -> leave(visit));
        return Place.WAITING;
    }

    private boolean hasRoomFor(Visit visit) {
        return working < settings.atOnce() && inside.getOrDefault(visit.address, 0) < settings.perAddress();
    }

    private void enter(Visit visit) {
        visit.inside = true;
        working++;
        inside.merge(visit.address, 1, Integer::sum);
        visit.request.addEndHandler(end -> leave(visit));
    }

    private synchronized void leave(Visit visit) {
        waiting.remove(visit);
        if (visit.inside) {
            visit.inside = false;
            working--;
            inside.computeIfPresent(visit.address, (address, count) -> count == 1 ? null : count - 1);
            letNextIn();
        }
    }

    private void letNextIn() {
        for (Iterator<Visit> next = waiting.iterator(); next.hasNext(); ) {
            Visit visit = next.next();
            if (hasRoomFor(visit)) {
                next.remove();
                enter(visit);
                visit.context.runOnContext(now -> visit.begin());
                return;
            }
        }
    }

    private void turnAwayIfStillWaiting(Visit visit) {
        boolean waits;
        synchronized (this) {
            waits = waiting.remove(visit);
        }
        if (waits) {
            turnAway(visit);
        }
    }

    private void turnAway(Visit visit) {
        problems.send(
                visit.request,
                Refusal.later(
                        503, "Overloaded", "The register is too busy to answer this now.", Duration.ofSeconds(2)));
    }

    private static String addressOf(RoutingContext request) {
        SocketAddress remote = request.request().remoteAddress();
        return remote == null ? "" : String.valueOf(remote.hostAddress());
    }

    private enum Place {
        INSIDE,
        WAITING,
        NONE
    }

    /** A request and its place. */
    private static final class Visit {

        private final RoutingContext request;
        private final Context context;
        private final String address;
        private boolean inside;
        private boolean follows;

        Visit(RoutingContext request, Context context, String address) {
            this.request = request;
            this.context = context;
            this.address = address;
        }

        void begin() {
            request.next();
        }
    }

    @ConfigMapping(prefix = "cdp.load")
    interface Settings {

        /** Requests that are worked on at once: some for each connection to the database, which are what is scarce. */
        @WithDefault("128")
        int atOnce();

        /** Those of one address among them. */
        @WithDefault("64")
        int perAddress();

        /** Requests that wait for news, and need no place. */
        @WithDefault("1024")
        int following();

        /** Those of one address among them. */
        @WithDefault("256")
        int followingPerAddress();

        /** Requests that wait for a place. */
        @WithDefault("256")
        int waiting();

        /** How long they wait. */
        @WithDefault("1S")
        Duration patience();
    }
}
