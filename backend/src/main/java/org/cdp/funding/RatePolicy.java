package org.cdp.funding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "At which rates amounts were converted. OWN_DATE: each at its own date. CONSTANT_YEAR: all at the"
                + " average of one year.")
public enum RatePolicy {
    OWN_DATE,
    CONSTANT_YEAR
}
