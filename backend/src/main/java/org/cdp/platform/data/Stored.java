package org.cdp.platform.data;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.cdp.platform.value.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A record of the register: it has a version, evidence, perhaps an owner, and a form – all that a caller may write of
 * it, equal to another form exactly when nothing would change.
 */
@MappedSuperclass
public abstract class Stored<F> extends PanacheEntityBase {

    @Version
    public int version = 1;

    @Column(updatable = false)
    public Instant createdAt = Instant.EPOCH;

    public Instant updatedAt = Instant.EPOCH;

    @Embedded
    public Evidence evidence = Evidence.of(null, null, null, null);

    /** Takes over what the form says, whole: what it leaves out is gone. */
    public abstract void take(F form);

    /** What a caller would have to write to make this record as it is. */
    public abstract F form();

    /** What the contract calls this kind of record: {@code agency}, {@code contribution} … */
    public abstract String type();

    public abstract String key();

    /** A few words that tell it from others. */
    public abstract String label();

    /** The agency that may write it besides a steward; none when only a steward may. */
    public @Nullable String owner() {
        return null;
    }

    /** A draft is seen by its owner and the stewards alone. */
    public boolean draft() {
        return false;
    }

    /** The drafts that it shows something of: it is seen by those who may see all of them. */
    public List<? extends Stored<?>> drafts() {
        return draft() ? List.of(this) : List.of();
    }

    /** What it says to those who may not see all drafts that it names: its form without their names. */
    public F shown() {
        return form();
    }

    /** The drafts that it names, but shows to those alone who may see them. */
    public List<? extends Stored<?>> hidden() {
        return List.of();
    }
}
