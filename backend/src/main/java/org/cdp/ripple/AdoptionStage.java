package org.cdp.ripple;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How far an adoption has come. ABANDONED: it was given up, at whatever stage it was.")
public enum AdoptionStage {
    INTEREST,
    AGREED,
    STARTED,
    ESTABLISHED,
    ABANDONED
}
