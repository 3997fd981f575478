package org.cdp.change.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.cdp.platform.web.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts signing secrets for the database with a key that is not in it, so that a copy of the database alone signs
 * nothing: AES-256-GCM, bound to the webhook. The key is made of {@code CDP_WEBHOOKS_KEY}, or else of the password of
 * the database: who changes that rotates the secrets as well.
 */
@ApplicationScoped
class SecretBox {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String PURPOSE = "cdp webhook secrets, version 1";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Optional<SecretKey> key;

    SecretBox(
            WebhookSettings settings,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> databasePassword) {
        key = settings.key()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .or(() -> databasePassword)
                .map(SecretBox::derived);
    }

    byte[] lock(UUID webhook, SigningSecret secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] locked = cipher(Cipher.ENCRYPT_MODE, webhook, nonce).doFinal(secret.bytes());
            return ByteBuffer.allocate(nonce.length + locked.length)
                    .put(nonce)
                    .put(locked)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws UnreadableSecret when it was locked with another key */
    SigningSecret open(UUID webhook, byte[] locked) {
        try {
            Cipher cipher = cipher(
                    Cipher.DECRYPT_MODE,
                    webhook,
                    ByteBuffer.wrap(locked, 0, NONCE_BYTES).slice());
            return new SigningSecret(cipher.doFinal(locked, NONCE_BYTES, locked.length - NONCE_BYTES));
        } catch (GeneralSecurityException | Refusal e) {
            throw new UnreadableSecret();
        }
    }

    private Cipher cipher(int mode, UUID webhook, ByteBuffer nonce) throws GeneralSecurityException {
        byte[] bytes = new byte[nonce.remaining()];
        nonce.get(bytes);
        return cipher(mode, webhook, bytes);
    }

    private Cipher cipher(int mode, UUID webhook, byte[] nonce) throws GeneralSecurityException {
        SecretKey present = key.orElseThrow(() -> Refusal.of(
                422, "Rule broken", "The register has no key to keep signing secrets with: set CDP_WEBHOOKS_KEY."));
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, present, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(webhook.toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static SecretKey derived(String material) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(material.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key is not the one that the secret was locked with. */
    static final class UnreadableSecret extends RuntimeException {

        static final String REASON = "Its signing secret can't be read with the present key: rotate it.";
        private static final long serialVersionUID = 1L;

        UnreadableSecret() {
            super(REASON);
        }
    }
}
