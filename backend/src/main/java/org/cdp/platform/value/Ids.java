package org.cdp.platform.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.cdp.platform.web.Refusal;

/** How records are named: slugs for those people speak of, UUIDv7 for those that only come in numbers. */
public final class Ids {

    public static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int SLUG_LENGTH = 80;

    private Ids() {}

    /** A slug made of a name: {@code "Aik Hunar Aik Nagar"} gives {@code aik-hunar-aik-nagar}. */
    public static String slug(String name) {
        String plain = plain(name).replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), SLUG_LENGTH));
        String slug = cut.replaceAll("^-|-$", "");
        if (slug.length() < 2) {
            throw Refusal.field(
                    "/id", "can't be made of the name, which has too few Latin letters and digits: give one");
        }
        return slug;
    }

    /** Lower case without accents: how names are compared and searched. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    /** A new UUID of version 7 (RFC 9562): sorted by the millisecond it was made in. */
    public static UUID next() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = (System.currentTimeMillis() << 16) | 0x7000L | random.nextInt(0x1000);
        long low = 0x8000000000000000L | (random.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
