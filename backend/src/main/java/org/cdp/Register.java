package org.cdp;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The running register. */
final class Register implements QuarkusApplication {
    private static final Logger LOG = Logger.getLogger(Register.class);

    private final String host;
    private final int port;

    Register(
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public int run(String... args) {
        LOG.infof("The register is at http://%s:%d/", host.equals("0.0.0.0") ? "localhost" : host, port);
        Goodbye.serving();
        Quarkus.waitForExit();
        return 0;
    }
}
