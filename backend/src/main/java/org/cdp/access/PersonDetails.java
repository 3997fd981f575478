package org.cdp.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A person who signs in, and what they may do.")
public record PersonDetails(
        @Schema(description = "Id of the person.") UUID id,

        @Schema(description = "What they are called.") String name,

        @Schema(description = "Where they can be written to.") @Nullable
        String email,

        @Schema(description = "The identity provider that knows them; none for those who only hold keys.") @Nullable
        String issuer,

        @Schema(description = "Since when the register knows them.")
        Instant createdAt,

        @Schema(description = "What they may do.") List<GivenRole> roles) {

    @Schema(description = "A role that a person has.")
    public record GivenRole(
            @Schema(description = "Id of it, to take it back.")
            UUID id,

            @Schema(description = "What it lets them do.") Role role,

            @Schema(description = "Id of the agency it is for.") @Nullable
            String agency) {}

    static PersonDetails of(Person person, List<PersonRole> roles) {
        return new PersonDetails(
                person.id,
                person.name,
                person.email,
                person.issuer,
                person.createdAt,
                roles.stream().map(r -> new GivenRole(r.id, r.role, r.agency)).toList());
    }
}
