package org.cdp.exchange;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What becomes of a record of an import, as it is read; {@link Ledger} writes it. */
@Entity
@Immutable
@Table(name = "import_record")
class RecordEntry extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "import")
    UUID of;

    long position;
    String type;

    @Nullable
    String record;

    String label;

    @Enumerated(EnumType.STRING)
    Effect effect;

    @Nullable
    Integer line;

    @Nullable
    String path;

    @Nullable
    String sheet;

    @Column(name = "\"row\"")
    @Nullable
    Integer row;

    /** Field by field, as JSON text. */
    @Nullable
    String changes;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected RecordEntry() {}
}
