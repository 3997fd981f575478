package org.cdp.cluster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That an agency works in a cluster, through an intervention. Read from a view that interventions give its rows. */
@Entity
@Immutable
class ClusterPresence implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    String cluster;

    @Id
    String intervention;

    @Id
    @Nullable
    String agency;

    @Nullable
    String agencyName;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected ClusterPresence() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClusterPresence that
                && cluster.equals(that.cluster)
                && intervention.equals(that.intervention)
                && Objects.equals(agency, that.agency);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cluster, intervention, agency);
    }
}
