package org.cdp.access;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;

/** Where a request comes from, as far as the register can tell; behind a proxy only when it is told to trust one. */
final class Address {

    private static final int IPV6_BYTES = 16;
    private static final int NETWORK_BYTES = 8;

    private Address() {}

    static String of(RoutingContext request) {
        SocketAddress remote = request.request().remoteAddress();
        return remote == null || remote.hostAddress() == null
                ? "unknown"
                : SecurityEvents.onOneLine(remote.hostAddress());
    }

    /** What one subscriber has: an IPv6 address stands for its /64, within which they change it at will. */
    static String networkOf(RoutingContext request) {
        return networkOf(of(request));
    }

    static String networkOf(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes == null || bytes.length < IPV6_BYTES
                ? address
                : HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES) + "/64";
    }
}
