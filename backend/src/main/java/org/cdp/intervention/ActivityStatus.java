package org.cdp.intervention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "IATI ActivityStatus, in words: PIPELINE 1, IMPLEMENTATION 2, FINALISATION 3, CLOSED 4, CANCELLED 5, SUSPENDED 6.")
public enum ActivityStatus {
    PIPELINE,
    IMPLEMENTATION,
    FINALISATION,
    CLOSED,
    CANCELLED,
    SUSPENDED
}
