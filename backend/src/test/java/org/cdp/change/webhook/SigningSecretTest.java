package org.cdp.change.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SigningSecretTest {

    @Test
    void signs_as_standard_webhooks_has_it() {
        var secret = new SigningSecret(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        assertEquals("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", secret.text());
        assertEquals(
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"));
    }

    @Test
    void is_kept_so_that_only_its_own_webhook_and_key_open_it() {
        SigningSecret secret = SigningSecret.random();
        UUID webhook = UUID.randomUUID();
        byte[] locked = box("a key").lock(webhook, secret);
        assertEquals(secret.text(), box("a key").open(webhook, locked).text());
        assertFalse(new String(locked, StandardCharsets.ISO_8859_1)
                .contains(new String(secret.bytes(), StandardCharsets.ISO_8859_1)));
        assertNotEquals(
                Base64.getEncoder().encodeToString(locked),
                Base64.getEncoder().encodeToString(box("a key").lock(webhook, secret)));
        assertThrows(SecretBox.UnreadableSecret.class, () -> box("another key").open(webhook, locked));
        assertThrows(SecretBox.UnreadableSecret.class, () -> box("a key").open(UUID.randomUUID(), locked));
    }

    @Test
    void never_prints_itself() {
        assertEquals("SigningSecret[hidden]", SigningSecret.random().toString());
    }

    private static SecretBox box(String key) {
        return new SecretBox(
                new WebhookSettings() {
                    @Override
                    public boolean allowPrivate() {
                        return false;
                    }

                    @Override
                    public Optional<String> key() {
                        return Optional.of(key);
                    }

                    @Override
                    public int attempts() {
                        return 1;
                    }

                    @Override
                    public Duration firstPause() {
                        return Duration.ZERO;
                    }

                    @Override
                    public Duration overlap() {
                        return Duration.ZERO;
                    }

                    @Override
                    public Duration patience() {
                        return Duration.ZERO;
                    }
                },
                Optional.empty());
    }
}
