package org.cdp.cluster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That a class of ISIC which a cluster is in begins with these digits. Read from a view. */
@Entity
@Immutable
class ClusterSector implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    String cluster;

    @Id
    String prefix;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected ClusterSector() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClusterSector that && cluster.equals(that.cluster) && prefix.equals(that.prefix);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cluster, prefix);
    }
}
