package org.cdp.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.cdp.access.SecurityEvent.Kind;
import org.cdp.platform.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Signing in and out at a browser, which then holds a cookie and nothing that a script could read. */
@Path("/session")
@Tag(name = "access")
public class SessionResource {

    private final Guesses guesses;
    private final Sessions sessions;
    private final Provider provider;
    private final AtProvider atProvider;
    private final SecurityEvents events;
    private final RoutingContext routing;

    SessionResource(
            Guesses guesses,
            Sessions sessions,
            Provider provider,
            AtProvider atProvider,
            SecurityEvents events,
            RoutingContext routing) {
        this.guesses = guesses;
        this.sessions = sessions;
        this.provider = provider;
        this.atProvider = atProvider;
        this.events = events;
        this.routing = routing;
    }

    @POST
    @PermitAll
    @Transactional
    @Operation(
            summary = "Sign in with a personal key",
            description = "The answer sets a cookie that no script can read, for up to 12 hours, or 1 hour in which"
                    + " nothing is asked. A machine's key opens no session.")
    public RestResponse<Me> openSession(@NotNull @Valid SessionForm form) {
        String address = Address.of(routing);
        AccessKey key = guesses.keyOf(form.key(), address);
        if (key.person == null) {
            events.noteRefusal(Kind.SIGN_IN_REFUSED, key.caller(), address, "a machine's key");
            throw Refusal.forbidden(
                    "This is a machine's key, which opens no session: ask a steward for a personal one.");
        }
        Secret session = sessions.open(key.person, key.id);
        return RestResponse.ResponseBuilder.ok(Me.of(key.caller(), provider.address()))
                .cookie(SessionCookie.holding(session, sessions.longest(), routing.request()))
                .build();
    }

    @GET
    @Path("/provider")
    @PermitAll
    @Transactional
    @APIResponse(responseCode = "302", description = "On to the identity provider.")
    @APIResponse(responseCode = "303", description = "Back from it, signed in, to the first page.")
    @APIResponse(responseCode = "404", description = "No identity provider is configured.")
    @Operation(
            summary = "Sign in at the identity provider",
            description = "For a browser to go to: on to the provider and back, then to the first page with the same"
                    + " cookie as a personal key gives. Who comes for the first time may do nothing more than anybody"
                    + " until a steward gives them a role.")
    public RestResponse<Void> signInAtProvider() {
        if (provider.address() == null) {
            throw Refusal.of(404, "Not found", "No identity provider is configured: sign in with a personal key.");
        }
        return atProvider
                .person()
                .map(person -> signedIn(sessions.open(person.id, null)))
                .orElseGet(atProvider::sendThere);
    }

    private RestResponse<Void> signedIn(Secret session) {
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER)
                .header("Location", "/") // as text: a URI would be taken as below the API's own address
                .cookie(SessionCookie.holding(session, sessions.longest(), routing.request()))
                .build();
    }

    @DELETE
    @PermitAll
    @Transactional
    @APIResponse(responseCode = "204", description = "Signed out.")
    @Operation(summary = "Sign out", description = "Ends the session, if there is one.")
    public RestResponse<Void> closeSession() {
        Optional.ofNullable(SessionCookie.in(routing.request())).ifPresent(sessions::end);
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(SessionCookie.none(routing.request()))
                .build();
    }
}
