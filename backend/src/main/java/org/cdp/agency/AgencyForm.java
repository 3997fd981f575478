package org.cdp.agency;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cdp.platform.value.Confidence;
import org.cdp.platform.value.Evidence;
import org.cdp.platform.value.Identifier;
import org.cdp.platform.value.Ids;
import org.cdp.platform.value.Lists;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "All that can be written of an agency. What is left out is unknown, or empty.")
public record AgencyForm(
        @Schema(description = "Id, for ever. Made of the acronym or name when left out.", examples = "tdap")
        @Pattern(regexp = Ids.SLUG)
        @Size(min = 2, max = 80)
        @Nullable
        String id,

        @Schema(description = "What kind of body it is.") @NotNull
        AgencyKind kind,

        @Schema(description = "Its country, ISO 3166-1 alpha-2.", examples = "PK")
        @NotNull
        @Pattern(regexp = "[A-Z]{2}")
        String country,

        @Schema(description = "Its names through time; exactly one of them has no end and is the present one.")
        @NotNull
        @Size(min = 1, max = 50)
        List<@NotNull @Valid AgencyName> names,

        @Schema(
                description = "Other spellings, also wrong ones, under which it is to be found.",
                examples = "[\"EBP\"]")
        @Size(max = 100)
        List<@NotBlank @Size(max = 300) String> aliases,

        @Schema(description = "What others call it in their systems.") @Size(max = 50)
        List<@NotNull @Valid Identifier> identifiers,

        @Schema(description = "Id of the agency it belongs to.", examples = "moc") @Nullable
        String parent,

        @Schema(description = "When it was founded.") @Nullable
        PartialDate founded,

        @Schema(description = "When it ended.") @Nullable PartialDate dissolved,

        @Schema(description = "Its web site.") @Pattern(regexp = "https?://\\S+") @Size(max = 500) @Nullable
        String website,

        @Schema(description = "Where this can be checked.") @Size(max = 100)
        List<@NotNull @Valid Source> sources,

        @Schema(description = "How sure it is; DOCUMENTED when left out.")
        Confidence confidence,

        @Schema(description = "Names of the fields that are a reading of the sources, not a quote.") @Size(max = 50)
        List<@NotBlank @Size(max = 200) String> inferredFields,

        @Schema(description = "What a reader should know about it.") @Size(max = 5000) @Nullable
        String notes) {

    public AgencyForm {
        names = Lists.orEmpty(names);
        aliases = Lists.orEmpty(aliases);
        identifiers = Lists.orEmpty(identifiers);
        sources = Lists.orEmpty(sources);
        inferredFields = Lists.orEmpty(inferredFields);
        confidence = confidence == null ? Confidence.DOCUMENTED : confidence;
    }

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "exactly one name has no end: the present one")
    public boolean isNamedOnce() {
        return names.stream().filter(Objects::nonNull).filter(AgencyName::lasts).count() == 1;
    }

    AgencyName present() {
        return names.stream().filter(AgencyName::lasts).findFirst().orElseThrow();
    }

    Evidence evidence() {
        return new Evidence(sources, confidence, inferredFields, notes);
    }

    /**
     * The form with the names, identifiers and sources of another record of the same agency. A name that ended stands
     * among the names; one that did not is an alias, for nobody knows when it would have.
     */
    public AgencyForm withNamesOf(AgencyForm other) {
        AgencyName last = other.present();
        Stream<AgencyName> ended = other.names.stream()
                .map(name ->
                        name.lasts() ? new AgencyName(name.name(), name.acronym(), name.from(), other.dissolved) : name)
                .filter(name -> !name.lasts());
        Stream<String> others = Stream.of(last.name(), last.acronym()).filter(Objects::nonNull);
        return new AgencyForm(
                id,
                kind,
                country,
                both(names.stream(), ended),
                both(
                        aliases.stream(),
                        Stream.concat(others, other.aliases.stream()).filter(name -> !isNamed(name))),
                both(identifiers.stream(), other.identifiers.stream()),
                parent,
                founded,
                dissolved,
                website,
                both(sources.stream(), other.sources.stream()),
                confidence,
                inferredFields,
                notes);
    }

    private boolean isNamed(String name) {
        return names.stream().anyMatch(own -> own.name().equals(name) || name.equals(own.acronym()));
    }

    private static <T> List<T> both(Stream<T> own, Stream<T> others) {
        return Stream.concat(own, others).distinct().toList();
    }

    AgencyForm withId(String wanted) {
        return new AgencyForm(
                wanted,
                kind,
                country,
                names,
                aliases,
                identifiers,
                parent,
                founded,
                dissolved,
                website,
                sources,
                confidence,
                inferredFields,
                notes);
    }
}
