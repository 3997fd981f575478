package org.cdp.change.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A webhook, without its secret.")
public record WebhookDetails(
        @Schema(description = "Id of the webhook.") UUID id,
        String label,
        @Nullable String agency,
        String url,
        List<String> types,
        List<String> agencies,
        boolean active,

        @Schema(description = "Sequence of the last entry of the change log that deliveries were made of.")
        long position,

        @Schema(description = "Until when the secret before the last rotation signs as well.") @Nullable
        Instant earlierSecretUntil,

        @Schema(description = "Version of the webhook, which its ETag carries.")
        int version,

        @Schema(description = "When it was made.") Instant createdAt,
        @Schema(description = "When it was last changed.") Instant updatedAt) {

    static WebhookDetails of(Webhook w) {
        return new WebhookDetails(
                w.id,
                w.label,
                w.agency,
                w.url,
                List.copyOf(w.types),
                List.copyOf(w.agencies),
                w.active,
                w.position,
                w.earlierUntil,
                w.version,
                w.createdAt,
                w.updatedAt);
    }
}
