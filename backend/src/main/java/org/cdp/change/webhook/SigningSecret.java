package org.cdp.change.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What deliveries are signed with, by the rule of Standard Webhooks: {@code whsec_} and 256 random bits. It never prints itself. */
record SigningSecret(byte[] bytes) {

    private static final String START = "whsec_";
    private static final int BYTES = 32;
    private static final String MAC = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    static SigningSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SigningSecret(bytes);
    }

    String text() {
        return START + Base64.getEncoder().encodeToString(bytes);
    }

    /** @param timestamp seconds since 1970 */
    String sign(String id, long timestamp, String body) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(bytes, MAC));
            byte[] signature = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "SigningSecret[hidden]";
    }
}
