package org.cdp.exchange.iati;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Money or a number as a file states it.
 *
 * @param stated its text, without the space around it
 * @param currency its own, else its entry's default
 */
public record Amount(String stated, Optional<String> currency) {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)");

    /** As {@code xsd:decimal} has it: no exponent, no blanks, no commas. */
    public Optional<BigDecimal> value() {
        return decimal(stated);
    }

    static Amount of(Element value, Optional<String> defaultCurrency) {
        return new Amount(value.text().strip(), value.attribute("currency").or(() -> defaultCurrency));
    }

    static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
