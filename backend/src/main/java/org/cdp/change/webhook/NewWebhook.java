package org.cdp.change.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A webhook with a fresh secret, which can't be shown again.")
public record NewWebhook(
        @Schema(description = "The webhook.") WebhookDetails webhook,

        @Schema(
                description =
                        "What deliveries are signed with (Standard Webhooks, v1). It is in the first answer alone:"
                                + " who lost it rotates it.",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        @Nullable
        String secret) {

    static NewWebhook of(Webhook webhook, SigningSecret secret) {
        return new NewWebhook(WebhookDetails.of(webhook), secret.text());
    }

    NewWebhook withoutSecret() {
        return new NewWebhook(webhook, null);
    }
}
