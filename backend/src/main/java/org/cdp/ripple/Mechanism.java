package org.cdp.ripple;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "How the method came over. EXPANSION: the same work goes on, in more places or with other money."
                        + " REPLICATION: it is done again elsewhere. ADAPTATION: it is changed to fit. STUDY: it was learned from.")
public enum Mechanism {
    EXPANSION,
    REPLICATION,
    ADAPTATION,
    STUDY
}
