package org.cdp.platform.web;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** An answer that takes longer than its transaction may. */
@Path("/slow")
public class SlowResource {

    private static final int MAY_TAKE_SECONDS = 1;
    private static final long TAKES_MILLIS = 2500;

    @GET
    @Path("/{asksAgain}")
    @PermitAll
    @Transactional
    @TransactionConfiguration(timeout = MAY_TAKE_SECONDS)
    @Operation(hidden = true)
    public String read(@RestPath boolean asksAgain) throws InterruptedException {
        one();
        Thread.sleep(TAKES_MILLIS);
        if (asksAgain) {
            one();
        }
        return "late";
    }

    private static void one() {
        Panache.getEntityManager().createNativeQuery("select 1").getSingleResult();
    }
}
