package org.cdp.funding;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** The part of what is passed on, by where the contribution that it comes from works. */
@Entity
@Immutable
class FundingLinkSourcePart extends Part {}
