package org.cdp.funding;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** The part of a contribution's own amount. */
@Entity
@Immutable
class ContributionPart extends Part {}
