package org.cdp.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A link between two contributions as figures read it: by queries alone. */
@Entity
@Immutable
@Table(name = "contribution_funding_link")
class FundingLinkRow {

    @Id // not alone; no query reads whole rows
    UUID contribution;

    UUID source;
    BigDecimal amount;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected FundingLinkRow() {}
}
