package org.cdp.intervention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whether the asset that was handed over still operates.")
public enum HandoverState {
    OPERATING,
    PARTLY_OPERATING,
    CLOSED,
    UNKNOWN
}
