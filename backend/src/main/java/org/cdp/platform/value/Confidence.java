package org.cdp.platform.value;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "DOCUMENTED: the core statement is in a cited source. INFERRED: it is a reading of the sources.")
public enum Confidence {
    DOCUMENTED,
    INFERRED
}
