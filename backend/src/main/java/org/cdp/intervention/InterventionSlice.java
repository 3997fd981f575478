package org.cdp.intervention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** That an intervention works in a cluster, a province and a class of ISIC; {@code -} for none. Read from a view, by queries alone. */
@Entity
@Immutable
class InterventionSlice {

    @Id // not alone; no query reads whole rows
    String intervention;

    String cluster;
    String province;
    String sector;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected InterventionSlice() {}
}
