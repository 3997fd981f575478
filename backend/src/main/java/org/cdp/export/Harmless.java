package org.cdp.export;

import java.util.regex.Pattern;

/**
 * Text as a spreadsheet may open it. One that begins like a formula – with = + - @, a tab or a line break, also in their
 * wide forms and behind quotes or blanks – gets an apostrophe before it, and nothing else is changed: whoever takes away
 * the apostrophe of such a cell has the text as it was. Plain numbers stay as they are.
 */
public final class Harmless {

    private static final Pattern FORMULA = Pattern.compile("(?s)['\"\\s\\p{Z}]*[=+\\-@\\t\\r\\n＝＋－＠].*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.][0-9]+)?");

    private Harmless() {}

    public static String text(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    private static boolean isFormula(String text) {
        if (text.isEmpty() || Character.isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    }
}
