package org.cdp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.cdp.platform.data.CannotStart;

/** Where the register will listen. */
record ListenAddress(String host, int port) {
    private static final int LAST_PORT = 65535;

    static ListenAddress ofSettings() {
        return new ListenAddress(Setting.of("CDP_HOST", "127.0.0.1"), port(Setting.of("CDP_PORT", "8080")));
    }

    /** Quarkus would find out too, but says it with a stack trace. */
    void requireFree() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + port + " on " + host + " is taken: choose another one with CDP_PORT, or stop its user.",
                    e);
        }
    }

    private static int port(String text) {
        try {
            var port = Integer.parseInt(text);
            if (port >= 0 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException notEvenANumber) {
            // Said below, like a number out of range.
        }
        throw new CannotStart("CDP_PORT must be a port number, not \"" + text + "\".");
    }
}
