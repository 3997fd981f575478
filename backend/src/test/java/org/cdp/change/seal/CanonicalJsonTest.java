package org.cdp.change.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void is_the_same_for_the_same_value() {
        assertEquals(
                "{\"a\":[1,{\"x\":null,\"y\":true}],\"b\":\"č\\\"\\n\",\"ä\":{}}",
                canonical("{ \"ä\": {}, \"b\" : \"\\u010d\\\"\\n\", \"a\" : [ 1, {\"y\":true,\"x\":null} ] }"));
    }

    @Test
    void keeps_every_digit_of_a_number() {
        assertEquals(
                "[40.10,123456789012345678.1234567890123,0,-7.00]",
                canonical("[40.10, 123456789012345678.1234567890123, 0, -7.00]"));
        assertEquals("[1000]", canonical("[1e3]"));
    }

    private static String canonical(String text) {
        return CanonicalJson.text(CanonicalJson.read(text));
    }
}
