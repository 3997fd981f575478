package org.cdp.funding;

/** How finely a figure tells the dates of contributions apart, for amounts to be converted at them. */
enum Times {
    /** Not at all. */
    NONE("cast(null as string)"),
    /** By month, or by the year where nothing finer was reported. */
    MONTHS("substring(cast(c.date as string), 1, 7)"),
    /** As they were reported. */
    DAYS("cast(c.date as string)");

    /** The time of a contribution {@code c}. */
    final String hql;

    Times(String hql) {
        this.hql = hql;
    }
}
