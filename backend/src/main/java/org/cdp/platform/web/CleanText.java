package org.cdp.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text in Unicode's composed form, without what no person typed: NUL, control and direction-override characters. */
class CleanText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]|\\p{Cs}");

    CleanText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        if (isPlain(text)) {
            return text;
        }
        if (UNWANTED.matcher(text).find()) {
            return (String) context.handleWeirdStringValue(
                    String.class, text, "holds a control or direction-override character");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Most texts are, and a large set has many millions: nothing to look for, and composed as they are. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(one -> one >= ' ' && one <= '~');
    }
}
