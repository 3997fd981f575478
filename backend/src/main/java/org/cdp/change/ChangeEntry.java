package org.cdp.change;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An entry of the log as it is read; {@link ChangeLog} writes them, and nothing changes them. */
@Entity
@Immutable
@Table(name = "change")
public class ChangeEntry extends PanacheEntityBase {

    @Id
    public long sequence;

    public Instant at;

    @Enumerated(EnumType.STRING)
    public Operation operation;

    public String type;
    public String record;
    public String label;

    /** Owner of the record. */
    public @Nullable String agency;

    public @Nullable UUID actor;
    public String actorLabel;
    public @Nullable String actorAgency;
    public int version;

    /** Whether everybody sees it; if not, it is seen by the agency that the drafts are of. */
    public boolean open;

    public @Nullable String draftOf;

    /** The form of the record after it, as JSON text; none when it was deleted. */
    public @Nullable String after;

    /** What is shown instead of {@link #after} to all but {@link #wholeFor}; none when nothing is left out. */
    public @Nullable String shown;

    public @Nullable String wholeFor;
    public UUID salt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected ChangeEntry() {}

    /** The record after it as this reader may see it, as JSON text; none when it was deleted. */
    public @Nullable String seen(Predicate<@Nullable String> sight) {
        return seen(after, shown, wholeFor, sight);
    }

    static @Nullable String seen(
            @Nullable String after,
            @Nullable String shown,
            @Nullable String wholeFor,
            Predicate<@Nullable String> sight) {
        return shown == null || sight.test(wholeFor) ? after : shown;
    }

    /** Whether this reader may see it at all. */
    public boolean isSeen(Predicate<@Nullable String> sight) {
        return open || sight.test(draftOf);
    }
}
