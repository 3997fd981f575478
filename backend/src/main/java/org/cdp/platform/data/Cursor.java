package org.cdp.platform.data;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.cdp.platform.web.Refusal;

/** Where a page ended: the order it had, and the sort key and id of its last item. Opaque to callers. */
record Cursor(String sort, Object key, Object id) {

    private static final String BREAK = "\u001f";

    String text() {
        String plain = String.join(BREAK, sort, written(key), written(id));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor read(String text, Sort sort) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] parts = plain.split(BREAK, -1);
            if (parts.length == 3 && parts[0].equals(sort.name()) && plain.indexOf('\0') < 0) {
                return new Cursor(parts[0], value(parts[1]), value(parts[2]));
            }
        } catch (IllegalArgumentException | DateTimeException | StringIndexOutOfBoundsException e) {
            throw foreign();
        }
        throw foreign();
    }

    static Refusal foreign() {
        return Refusal.parameter("after", "is not a cursor of this list in this order");
    }

    private static String written(Object value) {
        return switch (value) {
            case LocalDate date -> "d" + date;
            case UUID uuid -> "u" + uuid;
            case Long number -> "n" + number;
            default -> "s" + value;
        };
    }

    /** A day that the database knows as well. */
    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw foreign();
        }
        return day;
    }

    private static Object value(String written) {
        String text = written.substring(1);
        return switch (written.charAt(0)) {
            case 'd' -> day(text);
            case 'u' -> UUID.fromString(text);
            case 'n' -> Long.valueOf(text);
            default -> text;
        };
    }
}
