package org.cdp.change.seal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A seal as it is kept: for ever. */
@Entity
@Immutable
@Table(name = "seal")
class SealEntry extends PanacheEntityBase {

    @Id
    long number;

    Instant at;
    long first;
    long last;
    int entries;
    String root;

    @Nullable
    String previous;

    String hash;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected SealEntry() {}

    SealEntry(Seal seal) {
        number = seal.number();
        at = seal.at();
        first = seal.first();
        last = seal.last();
        entries = seal.entries();
        root = seal.root();
        previous = seal.previous();
        hash = seal.hash();
    }

    static Optional<Seal> newest() {
        return SealEntry.<SealEntry>find("order by number desc")
                .firstResultOptional()
                .map(SealEntry::seal);
    }

    static Optional<Seal> over(long sequence) {
        return SealEntry.<SealEntry>find("first <= ?1 and last >= ?1", sequence)
                .firstResultOptional()
                .map(SealEntry::seal);
    }

    Seal seal() {
        return new Seal(number, at, first, last, entries, root, previous, hash);
    }
}
