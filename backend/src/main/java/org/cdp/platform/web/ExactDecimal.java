package org.cdp.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
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
        if (hasExponent(parser)) {
            return (BigDecimal) context.handleWeirdStringValue(
                    BigDecimal.class, parser.getText(), "must be written in plain digits, without an exponent");
        }
        BigDecimal value = parser.getDecimalValue();
        if (value.scale() > DECIMALS || value.precision() - value.scale() > WHOLE_DIGITS) {
            return (BigDecimal) context.handleWeirdNumberValue(
                    BigDecimal.class, value, "has more than 18 digits before or 13 after the point");
        }
        return value;
    }

    /** In a patch, which was read already, a number has no text of its own: there an exponent leaves a negative scale. */
    private static boolean hasExponent(JsonParser parser) throws IOException {
        return parser instanceof TreeTraversingParser
                ? parser.getDecimalValue().scale() < 0
                : parser.getText().matches(".*[eE].*");
    }
}
