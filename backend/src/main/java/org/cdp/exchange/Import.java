package org.cdp.exchange;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.cdp.access.Allowance;
import org.cdp.access.Caller;
import org.cdp.access.Grant;
import org.cdp.access.Role;
import org.jspecify.annotations.Nullable;

/** A file that somebody sent in, and what became of it. */
@Entity
public class Import extends PanacheEntityBase {

    @Id
    public UUID id;

    /** Whose import it is: the agency that its sender writes for; none when a steward sent it. */
    public @Nullable String agency;

    public @Nullable UUID key;
    public String actor;

    @Enumerated(EnumType.STRING)
    public Role role;

    @Enumerated(EnumType.STRING)
    public ImportFormat format;

    /** The kind of its records, when its format holds one kind only. */
    @Column(name = "records")
    public @Nullable String kind;

    public boolean lenient;

    /** What headings of a table meant when it came in, as {@link Headings} keeps it. */
    public @Nullable String headings;

    public @Nullable String fileName;
    public long size;
    public String digest;

    @Enumerated(EnumType.STRING)
    public ImportState state;

    public @Nullable String reason;

    /** How many bytes of it the check has read. */
    public long done;

    public int created;
    public int changed;
    public int unchanged;
    public int refused;
    public int problems;
    public Instant receivedAt;
    public Instant changedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected Import() {}

    Caller sender() {
        return new Caller(key, null, actor, Set.of(new Grant(role, agency)), Allowance.USUAL);
    }

    void take(Outcome outcome) {
        created = outcome.created();
        changed = outcome.changed();
        unchanged = outcome.unchanged();
        refused = outcome.refused();
        problems = outcome.problems();
    }
}
