package org.cdp.change.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Where a delivery goes. A name is resolved anew for each delivery, every address it has must be one of the public
 * network, and the connection is made to the very address that was looked at: so neither a change of the name's
 * addresses nor an odd way to write one leads inside.
 */
final class Destination {

    private final boolean allowPrivate;
    private final Resolver resolver;

    Destination(boolean allowPrivate, Resolver resolver) {
        this.allowPrivate = allowPrivate;
        this.resolver = resolver;
    }

    /** What is wrong with this address for deliveries, as far as it can be told without asking for its name. */
    Optional<String> complaint(String url) {
        try {
            URI uri = URI.create(url);
            if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
                return Optional.of("must have a host, and neither a user nor a fragment");
            }
            if (!"https".equals(uri.getScheme()) && !(allowPrivate && "http".equals(uri.getScheme()))) {
                return Optional.of("must begin with https://");
            }
            if (uri.getPort() == 0 || uri.getPort() > 65535) {
                return Optional.of("has a port that is none");
            }
            return isLiteral(uri.getHost()) ? refused(uri.getHost()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("must be a URL");
        }
    }

    /** @throws Forbidden when one of the host's addresses is not to be delivered to */
    InetAddress resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = resolver.addressesOf(bare(host));
        for (InetAddress address : addresses) {
            if (!allowPrivate && !isPublic(address)) {
                throw new Forbidden();
            }
        }
        return addresses[0];
    }

    private Optional<String> refused(String literal) {
        try {
            resolve(literal);
            return Optional.empty();
        } catch (Forbidden | UnknownHostException e) {
            return Optional.of("must be an address of the public network");
        }
    }

    private static boolean isLiteral(String host) {
        return host.startsWith("[") || host.matches("[0-9.]+");
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** Java reads an IPv4 address inside IPv6 (::ffff:127.0.0.1) as what it is. */
    static boolean isPublic(InetAddress address) {
        return address instanceof Inet4Address ? isPublic4(address.getAddress()) : isPublic6(address.getAddress());
    }

    /** All of IPv4 but what the IANA has set aside for special purposes. */
    private static boolean isPublic4(byte[] address) {
        int a = address[0] & 0xff;
        int b = address[1] & 0xff;
        int c = address[2] & 0xff;
        boolean here =
                a == 0 || a == 10 || a == 127 || a >= 224; // this network, private, loopback, multicast and above
        boolean shared = a == 100 && b >= 64 && b < 128; // behind a carrier's NAT
        boolean link = a == 169 && b == 254;
        boolean privately = a == 172 && b >= 16 && b < 32 || a == 192 && b == 168;
        boolean special = a == 192 && b == 0 && (c == 0 || c == 2) || a == 192 && b == 88 && c == 99;
        boolean trial = a == 198 && (b == 18 || b == 19 || b == 51 && c == 100) || a == 203 && b == 0 && c == 113;
        return !(here || shared || link || privately || special || trial);
    }

    /** Global unicast, without the parts that carry an IPv4 address to somewhere else or are for documents. */
    private static boolean isPublic6(byte[] address) {
        int first = (address[0] & 0xff) << 8 | address[1] & 0xff;
        int second = (address[2] & 0xff) << 8 | address[3] & 0xff;
        boolean global = (first & 0xe000) == 0x2000;
        boolean special = first == 0x2001 && (second < 0x0200 || second == 0x0db8); // Teredo and others; documents
        boolean through = first == 0x2002; // 6to4
        boolean documents = first == 0x3fff && second < 0x1000;
        return global && !special && !through && !documents;
    }

    /** Asks for the addresses of a name. */
    interface Resolver {
        InetAddress[] addressesOf(String host) throws UnknownHostException;
    }

    /** An address inside, or of nobody. */
    static final class Forbidden extends RuntimeException {

        static final String REASON = "The host has an address that is not of the public network.";
        private static final long serialVersionUID = 1L;

        Forbidden() {
            super(REASON);
        }
    }
}
