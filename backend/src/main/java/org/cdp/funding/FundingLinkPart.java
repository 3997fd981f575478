package org.cdp.funding;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** The part of what is passed on, by where the contribution that is funded works. */
@Entity
@Immutable
class FundingLinkPart extends Part {}
