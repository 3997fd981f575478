package org.cdp.change.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One message to a webhook, and what became of it.")
public record DeliveryDetails(
        @Schema(description = "Its id, sent as `webhook-id`; the same in every attempt.")
        UUID id,

        @Schema(
                description =
                        "Sequence of the entry it tells of, which is the id of the event; none when it is a test.")
        @Nullable
        Long sequence,

        @Schema(description = "Kind and id of the record it tells of.", examples = "agency/tdap")
        String record,

        @Schema(description = "Whether it was taken.") DeliveryState state,
        @Schema(description = "How often it was tried.") int attempts,

        @Schema(description = "When it is tried next.") @Nullable
        Instant due,

        @Schema(description = "HTTP status of the last answer; none when there was no answer.") @Nullable
        Integer status,

        @Schema(description = "What went wrong last.") @Nullable
        String problem,

        @Schema(description = "When it was made.") Instant createdAt,

        @Schema(description = "When it was taken or given up.") @Nullable
        Instant endedAt) {

    static DeliveryDetails of(Delivery d) {
        return new DeliveryDetails(
                d.id,
                d.sequence == Delivery.TEST ? null : d.sequence,
                d.record,
                d.state,
                d.attempts,
                d.state == DeliveryState.PENDING ? d.due : null,
                d.status,
                d.problem,
                d.createdAt,
                d.endedAt);
    }
}
