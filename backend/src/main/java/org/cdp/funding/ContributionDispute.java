package org.cdp.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That a contribution is disputed, and by how much the other party's account differs. Read from a view, by queries alone. */
@Entity
@Immutable
class ContributionDispute {

    @Id
    UUID contribution;

    /** Their account less the report; none when it names no amount in the same currency. */
    @Nullable
    BigDecimal difference;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected ContributionDispute() {}
}
