package org.cdp.funding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How long the periods of a set are; MIXED: not all the same.")
public enum RateGranularity {
    DAY,
    MONTH,
    YEAR,
    FISCAL_YEAR,
    MIXED
}
