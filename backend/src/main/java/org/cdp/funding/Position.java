package org.cdp.funding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the other party says of a report. CONFIRMED: so it was. DISPUTED: it was otherwise.")
public enum Position {
    CONFIRMED,
    DISPUTED
}
