package org.cdp.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The text of a key, {@code cdp_} and 256 random bits, or of a session, {@code cdps_} and as many. It never prints itself. */
record Secret(String text) {

    static final String START = "cdp_";
    static final String SESSION_START = "cdps_";
    private static final int BYTES = 32;
    private static final int SHORTEST = 24;
    private static final int PREFIX = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    Secret {
        boolean sendable = text.chars().allMatch(letter -> letter > ' ' && letter < '\u007f');
        boolean begun = text.startsWith(START) || text.startsWith(SESSION_START);
        if (!begun || text.length() < SHORTEST || !sendable) {
            throw new IllegalArgumentException("a key starts with cdp_ and has at least " + SHORTEST
                    + " characters, no blanks and none beyond ASCII");
        }
    }

    static Secret random() {
        return random(START);
    }

    static Secret ofSession() {
        return random(SESSION_START);
    }

    /** What was sent, if it can be one at all. */
    static Optional<Secret> read(String sent) {
        try {
            return Optional.of(new Secret(sent));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Secret random(String start) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(start + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Enough of it to know it again in a list, too little to use it. */
    String prefix() {
        return text.substring(0, PREFIX);
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
