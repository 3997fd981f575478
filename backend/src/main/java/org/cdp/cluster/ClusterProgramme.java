package org.cdp.cluster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That work in a cluster is part of a programme, at any depth. Read from a view that interventions give its rows. */
@Entity
@Immutable
class ClusterProgramme implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    String cluster;

    @Id
    String intervention;

    @Id
    String programme;

    String title;
    String level;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected ClusterProgramme() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClusterProgramme that
                && cluster.equals(that.cluster)
                && intervention.equals(that.intervention)
                && programme.equals(that.programme);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cluster, intervention, programme);
    }
}
