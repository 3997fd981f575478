package org.cdp.funding;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The part of an amount that falls to one cluster, province and class of ISIC. The parts of an amount add up to it to the
 * last digit; the database's views say how. They are read by queries that pick columns, never as whole records.
 */
@MappedSuperclass
abstract class Part {

    @Id // not alone; no query reads whole rows
    UUID contribution;

    /** The contribution that it is passed on from, when the amount is that of a link. */
    UUID source;

    /** Place among the parts of the amount, from 1. */
    int position;

    String cluster;
    String province;
    String sector;

    /** Whether it is an equal part for want of shares. */
    boolean equal;

    @Nullable
    BigDecimal amount;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected Part() {}
}
