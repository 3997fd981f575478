package org.cdp.exchange;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import org.cdp.exchange.iati.Finding;
import org.cdp.exchange.iati.Finding.Severity;
import org.cdp.exchange.iati.RefusedFile;
import org.cdp.platform.web.Refusal;

/** A bundle, read list by list and record by record. */
@ApplicationScoped
class BundleWalk implements FileWalk {

    private final ObjectMapper json;
    private final ObjectReader one;

    BundleWalk(ObjectMapper json) {
        this.json = json;
        one = json.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS); // the next record of the list
    }

    @Override
    public ImportFormat format() {
        return ImportFormat.BUNDLE;
    }

    @Override
    public void walk(Import of, Opening file, Sink sink) throws IOException {
        Told told = new Told(json, sink);
        try (InputStream in = file.open();
                JsonParser parser = json.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw refused(1, "A bundle is one JSON object with a list for each kind of record.");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                list(parser, told);
            }
        } catch (JsonParseException e) {
            throw refused(e.getLocation().getLineNr(), "The file is not JSON: " + e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            throw refused(e.getLocation() == null ? 1 : e.getLocation().getLineNr(), "The file can't be read as JSON.");
        }
    }

    private void list(JsonParser parser, Told told) throws IOException {
        String name = parser.currentName();
        Kind<?, ?> kind = kind(name, parser);
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw refused(line(parser), "'" + name + "' is no list.");
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            int line = line(parser);
            JsonNode form = one.readTree(parser);
            told.tell(kind, form, Place.inText(line, "/" + name + "/" + i));
        }
    }

    private static Kind<?, ?> kind(String name, JsonParser parser) {
        try {
            return Kind.named(name);
        } catch (Refusal unknown) {
            throw refused(
                    line(parser),
                    name.equals("exchangeRates")
                            ? "Exchange rates come in a bundle sent as application/json."
                            : "A bundle has no list '" + name + "'.");
        }
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private static RefusedFile refused(int line, String detail) {
        return new RefusedFile(new Finding("", Severity.CRITICAL, line, null, detail));
    }
}
