package org.cdp.change;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What was done to the record.")
public enum Operation {
    CREATE,
    UPDATE,
    DELETE
}
