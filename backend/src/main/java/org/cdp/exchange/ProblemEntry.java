package org.cdp.exchange;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.cdp.exchange.iati.Finding.Severity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A problem of an import as it is read; {@link Ledger} writes it. */
@Entity
@Immutable
@Table(name = "import_problem")
class ProblemEntry extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "import")
    UUID of;

    long position;

    @Enumerated(EnumType.STRING)
    Severity severity;

    @Nullable
    String rule;

    @Nullable
    Integer line;

    @Nullable
    String path;

    @Nullable
    String sheet;

    @Column(name = "\"row\"")
    @Nullable
    Integer row;

    @Column(name = "\"column\"")
    @Nullable
    String column;

    @Nullable
    String value;

    String detail;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected ProblemEntry() {}
}
