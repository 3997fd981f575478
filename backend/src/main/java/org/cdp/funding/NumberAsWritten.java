package org.cdp.funding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A JSON number by its own text, so that all of a file are looked at before any is refused. A string keeps its quotes. */
class NumberAsWritten extends StdDeserializer<String> {

    private static final long serialVersionUID = 1L;

    NumberAsWritten() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (!token.isScalarValue()) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        return token == JsonToken.VALUE_STRING ? '"' + parser.getText() + '"' : parser.getText();
    }
}
