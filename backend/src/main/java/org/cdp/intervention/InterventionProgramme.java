package org.cdp.intervention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** The topmost public intervention that each is part of. Read from a view, by queries alone. */
@Entity
@Immutable
class InterventionProgramme {

    @Id
    String intervention;

    String programme;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected InterventionProgramme() {}
}
