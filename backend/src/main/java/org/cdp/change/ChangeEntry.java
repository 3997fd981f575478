package org.cdp.change;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An entry of the log as it is read; {@link ChangeLog} writes them, and nothing changes them. */
@Entity
@Immutable
@Table(name = "change")
class ChangeEntry extends PanacheEntityBase {

    @Id
    long sequence;

    Instant at;

    @Enumerated(EnumType.STRING)
    Operation operation;

    String type;
    String record;
    String label;

    @Nullable
    String agency;

    int version;
    boolean open;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected ChangeEntry() {}
}
