package org.cdp.funding;

import java.math.BigDecimal;

/** Units of a currency per US dollar at some time; an average of rates of shorter times when the set has only those. */
record Rate(BigDecimal unitsPerUsd, boolean averaged) {

    static final Rate DOLLAR = new Rate(BigDecimal.ONE, false);
}
