package org.cdp.change.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deliveries go out, and never in. */
class DestinationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.9",
                "192.88.99.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "3fff::1",
                "100::1",
                "5f00::1"
            })
    void is_not_inside(String address) throws UnknownHostException {
        assertFalse(Destination.isPublic(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "126.0.0.1", "128.0.0.1",
                "169.253.1.1", "172.15.0.1", "172.32.0.1", "192.0.1.1", "192.167.0.1", "198.17.0.1", "198.20.0.1",
                "223.255.255.255", "2606:4700::1111", "2a00:1450:4001::1", "2001:4860:4860::8888", "::ffff:8.8.8.8"
            })
    void may_be_anywhere_else(String address) throws UnknownHostException {
        assertTrue(Destination.isPublic(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "ftp://example.org/",
                "file:///etc/passwd",
                "https:///x",
                "//example.org/x",
                "nonsense",
                "https://user:secret@example.org/",
                "https://example.org/#part",
                "https://example.org:0/",
                "https://example.org:99999/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://169.254.169.254/latest",
                "https://2130706433/",
                "https://exa mple.org/",
                ""
            })
    void is_no_address_that_leads_inside_or_says_too_much(String url) {
        assertTrue(open(false).complaint(url).isPresent(), url);
    }

    @Test
    void is_an_https_address_of_the_public_network() {
        assertTrue(open(false).complaint("https://example.org/cdp?x=1").isEmpty());
        assertTrue(open(false).complaint("https://example.org:8443/").isEmpty());
        assertTrue(open(true).complaint("http://127.0.0.1:9000/").isEmpty());
    }

    /** What was public when the webhook was made need not be when it is delivered to. */
    @Test
    void is_looked_at_anew_each_time_its_name_is_resolved() throws UnknownHostException {
        Iterator<String> answers = List.of("1.1.1.1", "127.0.0.1").iterator();
        Destination changing = new Destination(false, host -> addresses(answers.next()));
        assertEquals("1.1.1.1", changing.resolve("example.org").getHostAddress());
        assertThrows(Destination.Forbidden.class, () -> changing.resolve("example.org"));
    }

    @Test
    void must_have_no_address_inside_among_others() {
        Destination mixed = new Destination(false, host -> addresses("1.1.1.1", "10.0.0.1"));
        assertThrows(Destination.Forbidden.class, () -> mixed.resolve("example.org"));
    }

    @Test
    void is_found_out_however_the_address_is_written() {
        for (String host : List.of("127.1", "2130706433", "localhost")) {
            Destination real = new Destination(false, InetAddress::getAllByName);
            assertThrows(Exception.class, () -> real.resolve(host), host);
        }
    }

    private static Destination open(boolean allowPrivate) {
        return new Destination(allowPrivate, InetAddress::getAllByName);
    }

    private static InetAddress[] addresses(String... texts) throws UnknownHostException {
        InetAddress[] addresses = new InetAddress[texts.length];
        for (int i = 0; i < texts.length; i++) {
            addresses[i] = InetAddress.getByName(texts[i]);
        }
        return addresses;
    }
}
