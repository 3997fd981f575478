package org.cdp.exchange;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a heading of somebody's own tables means, as it is read; {@link Headings} writes it. */
@Entity
@Immutable
class HeadingMeaning extends PanacheEntityBase {

    @Id
    UUID id;

    @Nullable
    String agency;

    @Column(name = "records")
    String kind;

    String heading;

    @Column(name = "\"column\"")
    @Nullable
    String column;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected HeadingMeaning() {}
}
