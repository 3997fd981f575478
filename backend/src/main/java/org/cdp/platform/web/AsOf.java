package org.cdp.platform.web;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The instant that a request reads the register of: the present one, or an earlier one that it names with {@code asOf}. */
@RequestScoped
public class AsOf {

    /** The query parameter that every read takes. */
    public static final String PARAMETER = "asOf";

    private final Clock clock;
    private @Nullable Instant instant;
    private @Nullable Long entry;

    AsOf(Clock clock) {
        this.clock = clock;
    }

    /** From here on all that the request reads is as it was at this instant, whose last entry in the change log is this. */
    public void go(Instant to, long lastEntry) {
        instant = to;
        entry = lastEntry;
    }

    /** From here on the present is told of as it was at this instant, after which nothing was written. */
    public void stand(Instant at) {
        if (entry == null) {
            instant = at;
        }
    }

    /** The instant asked for, or the present one. */
    public Instant instant() {
        return instant == null ? clock.instant() : instant;
    }

    /** That instant where it was named: by the request, or by the file that is written. */
    public Optional<Instant> named() {
        return Optional.ofNullable(instant);
    }

    /** The day of that instant, which rules about today go by. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZoneOffset.UTC);
    }

    /** The last entry of the change log that is seen, when the past is read. */
    public Optional<Long> entry() {
        return Optional.ofNullable(entry);
    }
}
