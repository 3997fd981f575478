package org.cdp.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.cdp.platform.data.Stored;
import org.cdp.platform.web.JsonProblem;

/** Tells one record that came as JSON, or what is wrong with it. */
record Told(ObjectMapper json, FileWalk.Sink sink) {

    <G, E extends Stored<?>> void tell(Kind<G, E> kind, JsonNode form, Place place) {
        try {
            // Read from text again, so that numbers and texts are held to the rules for what comes over HTTP.
            sink.said(Said.of(kind, json.readValue(json.writeValueAsString(form), kind.given()), place));
        } catch (JsonProcessingException e) {
            refuse(kind, e, place);
        }
    }

    <G, E extends Stored<?>> void tell(Kind<G, E> kind, TableRow row, Place place) {
        try {
            G given = json.readValue(json.writeValueAsString(row.form()), kind.given());
            sink.said(new Said<>(kind, given, place, null, row));
        } catch (JsonProcessingException e) {
            refuse(kind, e, place);
        }
    }

    <G, E extends Stored<?>> void tell(Kind<G, E> kind, String form, Place place) {
        try {
            sink.said(Said.of(kind, json.readValue(form, kind.given()), place));
        } catch (JsonProcessingException e) {
            refuse(kind, e, place);
        }
    }

    void refuse(Kind<?, ?> kind, JsonProcessingException e, Place place) {
        sink.trouble(Trouble.of(place, JsonProblem.ofRecord(e)));
        sink.refused(place, kind.name());
    }
}
