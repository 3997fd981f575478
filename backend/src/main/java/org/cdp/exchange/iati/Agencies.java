package org.cdp.exchange.iati;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cdp.agency.AgencyForm;
import org.cdp.agency.AgencyKind;
import org.cdp.agency.AgencyName;
import org.cdp.platform.value.Confidence;
import org.cdp.platform.value.Identifier;
import org.cdp.platform.value.Ids;
import org.cdp.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by the organisations that a file names: by IATI identifier, else by name, old names and other spellings
 * included. Whom nobody knows is new.
 */
final class Agencies {

    /** Who gave what a file does not say the giver of. */
    static final String NOT_STATED = "not-stated";

    /** ISO 3166 keeps this code free; here it says that a file does not tell the country. */
    private static final String NO_COUNTRY = "ZZ";

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Of OrganisationType, in the order of {@link AgencyKind}. */
    static final List<String> CODES =
            List.of("10", "11", "15", "21", "22", "23", "24", "30", "40", "60", "70", "71", "72", "73", "80", "90");

    private static final Map<String, AgencyKind> KINDS = kinds();
    private static final int NAME_LENGTH = 300;
    private static final int ID_LENGTH = 70;

    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> byRef = new HashMap<>();
    private final Map<String, @Nullable String> byName = new HashMap<>();
    private final Map<String, AgencyForm> fresh = new LinkedHashMap<>();

    static Agencies known(EntityManager register) {
        Agencies agencies = new Agencies();
        Rows.of(register, "select id, name from agency").forEach(row -> agencies.ids.add((String) row[0]));
        Rows.of(register, "select agency, value from agency_identifier where scheme = 'IATI'")
                .forEach(row -> agencies.byRef.put((String) row[1], (String) row[0]));
        Rows.of(register, """
                        select agency, name from agency_name
                        union select agency, acronym from agency_name where acronym is not null
                        union select agency, alias from agency_alias
                        """).forEach(row -> agencies.remember((String) row[1], (String) row[0]));
        return agencies;
    }

    /** A name that two agencies have had says of none of them that it is meant. */
    private void remember(String name, String id) {
        String plain = plain(name);
        byName.put(plain, byName.containsKey(plain) && !id.equals(byName.get(plain)) ? null : id);
    }

    /** The agency's id; a new one when nobody of this identifier or name is known. */
    String of(Organisation named) {
        if (!named.isNamed()) {
            return notStated();
        }
        return known(named).orElseGet(() -> add(named));
    }

    Optional<String> known(Organisation named) {
        Optional<String> ref = named.ref().map(byRef::get);
        return ref.isPresent() ? ref : named.name().map(Agencies::plain).map(byName::get);
    }

    /** What is to be kept of an agency that is new with this file. It is given once. */
    Optional<AgencyForm> fresh(String id) {
        return Optional.ofNullable(fresh.remove(id));
    }

    private String notStated() {
        if (ids.add(NOT_STATED)) {
            fresh.put(NOT_STATED, form(NOT_STATED, "Not stated", Optional.empty(), AgencyKind.OTHER, NO_COUNTRY));
        }
        return NOT_STATED;
    }

    private String add(Organisation named) {
        Optional<String> ref = named.ref().filter(value -> value.length() <= 200);
        String name = Words.line(named.name().or(named::ref), NAME_LENGTH).orElse("Not stated");
        String id = freeId(name, named.ref().orElse(name));
        AgencyKind kind = named.type().map(KINDS::get).orElse(AgencyKind.OTHER);
        fresh.put(id, form(id, name, ref, kind, country(named.ref().orElse(""))));
        ref.ifPresent(value -> byRef.put(value, id));
        remember(name, id);
        named.name().ifPresent(written -> remember(written, id));
        return id;
    }

    private String freeId(String name, String distinct) {
        String slug = slug(name, distinct);
        String id = ids.contains(slug) ? slug + "-" + Digest.of(distinct).substring(0, 8) : slug;
        ids.add(id);
        return id;
    }

    private static String slug(String name, String distinct) {
        try {
            return Ids.slug(name.substring(0, Math.min(name.length(), ID_LENGTH)));
        } catch (Refusal noLatinLetters) {
            return "agency-" + Digest.of(distinct).substring(0, 12);
        }
    }

    private static AgencyForm form(String id, String name, Optional<String> ref, AgencyKind kind, String country) {
        return new AgencyForm(
                id,
                kind,
                country,
                List.of(new AgencyName(name, null, null, null)),
                List.of(),
                ref.map(value -> List.of(new Identifier("IATI", value))).orElse(List.of()),
                null,
                null,
                null,
                null,
                List.of(),
                Confidence.INFERRED,
                List.of("country", "kind"),
                null);
    }

    /** Identifiers of national registers begin with the country: GB-GOV-1, PK-SEC-…; others, as XM-DAC-41123, do not tell. */
    private static String country(String ref) {
        String start = ref.length() > 2 && ref.charAt(2) == '-' ? ref.substring(0, 2) : "";
        return COUNTRIES.contains(start) ? start : NO_COUNTRY;
    }

    private static String plain(String name) {
        return Ids.plain(name).replaceAll("[\\s.,]+", " ").strip();
    }

    private static Map<String, AgencyKind> kinds() {
        Map<String, AgencyKind> kinds = new HashMap<>();
        for (int i = 0; i < CODES.size(); i++) {
            kinds.put(CODES.get(i), AgencyKind.values()[i]);
        }
        return kinds;
    }
}
