package org.cdp.overview;

/** Whether an intervention {@code i} goes on at the day {@code :today}, in SQL. What is neither live nor ended is unclear. */
final class Life {

    static final String MEANING =
            " Live: its status is IMPLEMENTATION or FINALISATION, or it has none but an end that is still to come, and it"
                    + " isn't known to begin later. Ended: its status is CLOSED or CANCELLED, or its actual end is past, or"
                    + " it has no status and its planned end is past. Neither: planned, suspended, or too little is known.";

    static final String ENDED = "coalesce(i.status in ('CLOSED', 'CANCELLED'), false)"
            + " or coalesce(last_day(i.actual_end) < :today, false) or i.status is null and coalesce(i.ends < :today, false)";

    static final String LIVE = "not (" + ENDED + ") and i.starts <= :today and (coalesce(i.status in ('IMPLEMENTATION',"
            + " 'FINALISATION'), false) or i.status is null and i.ends is not null)";

    private Life() {}
}
