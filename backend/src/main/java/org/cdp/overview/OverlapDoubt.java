package org.cdp.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Why an overlap need not be one. DATES: dates are unknown or not precise enough to show that two of its"
                        + " interventions were at work at one time; known dates don't speak against it. TYPE: they are programmes"
                        + " without a type. CLUSTER: they work in clusters of one trade, not in one cluster.")
public enum OverlapDoubt {
    DATES,
    TYPE,
    CLUSTER
}
