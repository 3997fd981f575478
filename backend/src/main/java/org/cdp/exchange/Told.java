package org.cdp.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Collectors;
import org.cdp.platform.data.Stored;

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
        String field = e instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step ->
                                step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                        .collect(Collectors.joining("/"))
                : "";
        sink.trouble(Trouble.refusing(place, field.isEmpty() ? null : field, null, words(e)));
        sink.refused(place, kind.name());
    }

    /** The first sentence of Jackson's, without the names of our classes. */
    private static String words(JsonProcessingException e) {
        String words =
                String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
        return words.replaceAll("`?(org|java|com)[.][A-Za-z0-9.$_<>]+`?", "the record")
                .replaceAll("\\(class the record\\)", "")
                .replaceAll(", problem:.*?: ", ": ");
    }
}
