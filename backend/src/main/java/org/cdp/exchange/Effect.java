package org.cdp.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What becomes of a record: it is new, it is there and differs, it is there just so, or it can't be taken.")
public enum Effect {
    CREATED,
    CHANGED,
    UNCHANGED,
    REFUSED
}
