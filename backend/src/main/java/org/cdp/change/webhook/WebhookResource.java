package org.cdp.change.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.cdp.access.Role;
import org.cdp.change.Once;
import org.cdp.platform.data.Listing;
import org.cdp.platform.data.Row;
import org.cdp.platform.data.Sort;
import org.cdp.platform.web.Answer;
import org.cdp.platform.web.MergePatch;
import org.cdp.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/webhooks")
@Tag(name = "change")
@RolesAllowed(Role.EDITORS)
public class WebhookResource {

    private static final String KEEPERS = "By an editor of its agency, or a steward.";
    private static final Sort NEWEST_FIRST = new Sort("-created", "d.createdAt", true);

    private final Webhooks webhooks;
    private final Once once;
    private final MergePatch patches;

    WebhookResource(Webhooks webhooks, Once once, MergePatch patches) {
        this.webhooks = webhooks;
        this.once = once;
        this.patches = patches;
    }

    @GET
    @RolesAllowed(Role.EDITORS)
    @Operation(
            summary = "The webhooks that the caller keeps",
            description = "Those of the own agency; for a steward, all.")
    public List<WebhookDetails> listWebhooks() {
        return webhooks.all().map(WebhookDetails::of).toList();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(summary = "One webhook", description = KEEPERS)
    public RestResponse<WebhookDetails> readWebhook(@RestPath UUID id) {
        return shown(webhooks.get(id));
    }

    @POST
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(
            summary = "Have changes posted to an address",
            description =
                    "From now on each change of a public record that fits is posted as a CloudEvent 1.0 (structured,"
                            + " JSON), whose data is the entry of the change log with its record, signed by the rule of Standard"
                            + " Webhooks. Each comes at least once, those of one record in their order. Any answer but 2xx is a"
                            + " failure, a redirect as well; it is tried 12 times with growing pauses, over some six hours, and"
                            + " then given up. "
                            + KEEPERS + " The secret is in the first answer and nowhere else.")
    public RestResponse<NewWebhook> createWebhook(@NotNull @Valid WebhookForm form) {
        return once.answer(form, NewWebhook.class, NewWebhook::withoutSecret, () -> made(webhooks.make(form)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(
            summary = "Change some fields of a webhook",
            description = "A JSON Merge Patch on WebhookForm. " + KEEPERS)
    public RestResponse<WebhookDetails> patchWebhook(@RestPath UUID id, @NotNull JsonNode patch)
            throws JsonProcessingException {
        Webhook webhook = webhooks.get(id);
        return shown(webhooks.change(webhook, patches.apply(webhook.form(), patch, WebhookForm.class)));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(summary = "Delete a webhook, with its deliveries", description = KEEPERS)
    public void deleteWebhook(@RestPath UUID id) {
        webhooks.delete(webhooks.get(id));
    }

    @POST
    @Path("/{id}/secret")
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(
            summary = "Rotate the secret of a webhook",
            description = "The new one is in the first answer and nowhere else. For a day the one before signs as well:"
                    + " `webhook-signature` then holds two. "
                    + KEEPERS)
    public RestResponse<NewWebhook> createWebhookSecret(@RestPath UUID id) {
        return once.answer(
                id, NewWebhook.class, NewWebhook::withoutSecret, () -> made(webhooks.rotate(webhooks.get(id))));
    }

    @POST
    @Path("/{id}/test")
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(
            summary = "Send a test to a webhook",
            description = "An event of the type `org.cdp.webhook.test`, at once; see its deliveries for what became of"
                    + " it. "
                    + KEEPERS)
    public RestResponse<DeliveryDetails> createTestDelivery(@RestPath UUID id) {
        return once.answer(id, DeliveryDetails.class, () -> {
            DeliveryDetails test = DeliveryDetails.of(webhooks.test(webhooks.get(id)));
            return RestResponse.status(RestResponse.Status.CREATED, test);
        });
    }

    @POST
    @Path("/{id}/replay")
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(
            summary = "Tell a webhook again of what it was told",
            description =
                    "All that fits after a point of the log is delivered anew: with the ids that the events had, in"
                            + " deliveries of their own. "
                            + KEEPERS)
    public RestResponse<WebhookDetails> replayWebhook(@RestPath UUID id, @NotNull @Valid ReplayForm form) {
        return once.answer(form, WebhookDetails.class, () -> shown(webhooks.replay(webhooks.get(id), form.after())));
    }

    @GET
    @Path("/{id}/deliveries")
    @RolesAllowed(Role.EDITORS)
    @Operation(
            summary = "What was sent to a webhook and what became of it",
            description = "Newest first; kept for 30 days after their end. " + KEEPERS)
    public DeliveryPage listDeliveries(
            @RestPath UUID id,
            @Parameter(description = "States wanted.") @RestQuery List<DeliveryState> state,
            @Valid @BeanParam Paging paging) {
        Webhook webhook = webhooks.get(id);
        return new Listing<>("d", "Delivery d", "d.id", Row::<Delivery>next)
                .where("d.webhook = :webhook", "webhook", webhook.id)
                .where("d.state in :state", "state", state)
                .page(paging, NEWEST_FIRST)
                .map(DeliveryDetails::of)
                .as(DeliveryPage::new);
    }

    private static RestResponse<WebhookDetails> shown(Webhook webhook) {
        return Answer.of(WebhookDetails.of(webhook), webhook.version);
    }

    private static RestResponse<NewWebhook> made(NewWebhook made) {
        return Answer.created(
                made, made.webhook().version(), "webhooks/" + made.webhook().id());
    }
}
