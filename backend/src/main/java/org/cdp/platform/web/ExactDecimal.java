package org.cdp.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Reads a decimal from its own text, so that every digit survives, and refuses one the register could not keep. */
class ExactDecimal extends StdDeserializer<BigDecimal> {

    private static final long serialVersionUID = 1L;
    private static final int WHOLE_DIGITS = 18;
    private static final int DECIMALS = 13;

    ExactDecimal() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (!token.isNumeric()) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        return exact(parser, context);
    }

    private BigDecimal exact(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getText();
        if (text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            return (BigDecimal) context.handleWeirdStringValue(
                    BigDecimal.class, text, "must be written in plain digits, without an exponent");
        }
        BigDecimal value = new BigDecimal(text);
        if (value.scale() > DECIMALS || value.precision() - value.scale() > WHOLE_DIGITS) {
            return (BigDecimal) context.handleWeirdNumberValue(
                    BigDecimal.class, value, "has more than 18 digits before or 13 after the point");
        }
        return value;
    }
}
