package org.cdp.change.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cdp.change.Change;
import org.jspecify.annotations.Nullable;

/** What is posted: a CloudEvent 1.0 as JSON, the same in every attempt, and its signatures. */
record Message(UUID id, String url, String body, List<SigningSecret> secrets) {

    static final String MEDIA_TYPE = "application/cloudevents+json";
    private static final String SOURCE = "/api/v1/changes";

    /** @param change none when it is a test */
    static Message of(
            Delivery delivery,
            Webhook webhook,
            @Nullable Change change,
            List<SigningSecret> secrets,
            ObjectMapper json) {
        ObjectNode event = json.createObjectNode();
        event.put("specversion", "1.0");
        event.put("source", SOURCE);
        if (change == null) {
            event.put("id", delivery.id.toString());
            event.put("type", "org.cdp.webhook.test");
            event.put("time", delivery.createdAt.toString());
        } else {
            event.put("id", Long.toString(change.sequence()));
            event.put(
                    "type",
                    "org.cdp." + change.type() + "." + change.operation().name().toLowerCase(Locale.ROOT));
            event.put("subject", delivery.record);
            event.put("time", change.at().toString());
            event.put("datacontenttype", "application/json");
            event.set("data", json.valueToTree(change));
        }
        return new Message(delivery.id, webhook.url, written(event, json), secrets);
    }

    /** One signature for each secret that is good now. */
    String signatures(Instant now) {
        return secrets.stream()
                .map(secret -> secret.sign(id.toString(), now.getEpochSecond(), body))
                .collect(Collectors.joining(" "));
    }

    private static String written(ObjectNode event, ObjectMapper json) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
