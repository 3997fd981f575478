package org.cdp.exchange;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cdp.platform.value.Ids;
import org.cdp.platform.web.Refusal;
import org.hibernate.annotations.Immutable;

/** A snapshot as it is kept: an entry of the change log, and what the archive is that the register makes of that state. */
@Entity
@Immutable
@Table(name = "archive_snapshot")
class KeptSnapshot extends PanacheEntityBase {

    @Id
    UUID id;

    Instant takenAt;

    /** The last entry of the change log that it knows, and when that was written. */
    long entry;

    Instant at;

    /** The release of the register that made the archive. */
    String release;

    long bytes;
    String sha256;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected KeptSnapshot() {}

    KeptSnapshot(Instant takenAt, State of, String release, long bytes, String sha256) {
        id = Ids.next();
        this.takenAt = takenAt;
        entry = of.entry();
        at = of.at();
        this.release = release;
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    /** A state of the register: the last entry of the change log, and when that was written. */
    record State(long entry, Instant at) {}

    static Optional<KeptSnapshot> newest() {
        return KeptSnapshot.<KeptSnapshot>find("order by id desc").firstResultOptional();
    }

    /** @param parameter what a refusal names */
    static KeptSnapshot named(UUID id, String parameter) {
        return KeptSnapshot.<KeptSnapshot>findByIdOptional(id)
                .orElseThrow(() -> Refusal.parameter(parameter, "is the id of no snapshot"));
    }

    /** Whether this release would make the same archive of this state. */
    boolean isOf(State state, String by) {
        return entry == state.entry() && release.equals(by);
    }
}
