package org.cdp.exchange.iati;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text of a file as the register keeps text: composed, without control and direction-override characters, and not too long. */
final class Words {

    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]|\\p{Cs}");

    private Words() {}

    /** A name or title, on one line. */
    static Optional<String> line(Optional<String> text, int most) {
        return prose(text.map(given -> given.replaceAll("\\s+", " ")), most);
    }

    static Optional<String> prose(Optional<String> text, int most) {
        return text.map(given -> Normalizer.normalize(UNWANTED.matcher(given).replaceAll(""), Normalizer.Form.NFC)
                        .strip())
                .filter(clean -> !clean.isEmpty())
                .map(clean -> cut(clean, most));
    }

    /** The whole text is kept with the words of the file. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
