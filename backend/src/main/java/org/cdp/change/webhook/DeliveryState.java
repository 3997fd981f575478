package org.cdp.change.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whether it was taken. DEAD: given up after too many failures; a replay sends it again.")
public enum DeliveryState {
    PENDING,
    DELIVERED,
    DEAD
}
