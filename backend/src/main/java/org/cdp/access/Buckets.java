package org.cdp.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** How many requests each caller has left of those that they may send in a minute. */
@ApplicationScoped
class Buckets {

    static final Duration WINDOW = Duration.ofMinutes(1);

    /** A bucket that nobody drew from for a window is full again: forgetting it changes nothing. */
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .maximumSize(100_000)
            .build();

    private final Settings settings;

    Buckets(Settings settings) {
        this.settings = settings;
    }

    /** What drawing one request left. */
    record Left(String policy, int perMinute, ConsumptionProbe probe) {}

    /** Draws one request; nothing comes back for a caller who may send any number. */
    Optional<Left> draw(String who, Allowance allowance, boolean reads) {
        int perMinute = perMinute(allowance, reads);
        if (perMinute == 0) {
            return Optional.empty();
        }
        String policy = reads ? "reads" : "writes";
        Bucket bucket = buckets.get(policy + " " + perMinute + " " + who, unknown -> full(perMinute));
        return Optional.of(new Left(policy, perMinute, bucket.tryConsumeAndReturnRemaining(1)));
    }

    private int perMinute(Allowance allowance, boolean reads) {
        Integer own = reads ? allowance.reads() : allowance.writes();
        if (own != null) {
            return own;
        }
        return reads ? settings.reads() : settings.writes();
    }

    private static Bucket full(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                .build();
    }

    @ConfigMapping(prefix = "cdp.limit")
    interface Settings {

        /** Requests that only read, a minute; 0 for any number. */
        @WithDefault("30000")
        int reads();

        /** Requests that change something, a minute; 0 for any number. */
        @WithDefault("6000")
        int writes();
    }
}
