package org.cdp.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/people")
@Tag(name = "access")
@RolesAllowed(Role.STEWARDS)
public class PersonResource {

    private final People people;
    private final Sessions sessions;

    PersonResource(People people, Sessions sessions) {
        this.people = people;
        this.sessions = sessions;
    }

    @GET
    @RolesAllowed(Role.STEWARDS)
    @Operation(summary = "All people, by name", description = "For stewards.")
    public List<PersonDetails> listPeople() {
        return people.all();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.STEWARDS)
    @Transactional
    @Operation(
            summary = "Name a person, or add one under this id",
            description =
                    "By a steward, who chooses the id (a UUID): sent again, it adds nobody. Whoever signs in at an"
                            + " identity provider is added by that.")
    public RestResponse<PersonDetails> replacePerson(@RestPath UUID id, @NotNull @Valid PersonForm form) {
        Person present = Person.findById(id);
        if (present == null) {
            return RestResponse.ResponseBuilder.<PersonDetails>created(URI.create("people/" + id))
                    .entity(shown(people.add(id, form)))
                    .build();
        }
        present.name = form.name();
        present.email = form.email();
        return RestResponse.ok(shown(present));
    }

    @POST
    @Path("/{id}/roles")
    @RolesAllowed(Role.STEWARDS)
    @Transactional
    @Operation(summary = "Give a person a role", description = "By a steward. A person may have several.")
    public PersonDetails giveRole(@RestPath UUID id, @NotNull @Valid Grant grant) {
        Person person = People.get(id);
        people.give(person, grant);
        return shown(person);
    }

    @DELETE
    @Path("/{id}/roles/{role}")
    @RolesAllowed(Role.STEWARDS)
    @Transactional
    @Operation(
            summary = "Take a role from a person",
            description = "By a steward. It is gone at once, in open sessions too. The last steward stays one.")
    public void takeRole(@RestPath UUID id, @RestPath UUID role) {
        people.take(People.get(id), role);
    }

    @DELETE
    @Path("/{id}/sessions")
    @RolesAllowed(Role.STEWARDS)
    @Transactional
    @Operation(summary = "Sign a person out everywhere", description = "By a steward.")
    public void endSessions(@RestPath UUID id) {
        sessions.endAllOf(People.get(id).id);
    }

    private static PersonDetails shown(Person person) {
        return PersonDetails.of(person, PersonRole.of(person.id));
    }
}
