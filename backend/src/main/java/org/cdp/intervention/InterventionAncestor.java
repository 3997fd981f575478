package org.cdp.intervention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That an intervention is part of another, at a distance; every one is part of itself, at none. Read from a view. */
@Entity
@Immutable
class InterventionAncestor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    String intervention;

    @Id
    String ancestor;

    int distance;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected InterventionAncestor() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InterventionAncestor that
                && intervention.equals(that.intervention)
                && ancestor.equals(that.ancestor);
    }

    @Override
    public int hashCode() {
        return Objects.hash(intervention, ancestor);
    }
}
