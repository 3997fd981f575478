package org.cdp.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A key that was just made. Its secret is not kept and can't be shown again.")
public record NewKey(
        @Schema(description = "The key.") KeySummary key,

        @Schema(description = "The secret: send it as 'Authorization: Bearer …'.")
        String secret) {}
