package org.cdp.funding;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cdp.access.Access;
import org.cdp.agency.Agency;
import org.cdp.agency.HomeCountry;
import org.cdp.agency.Side;
import org.cdp.intervention.Intervention;
import org.cdp.platform.value.Ref;

/** The present names of the agencies and interventions that a record speaks of, looked up in one query each. */
final class Named {

    private final Map<String, Agency> agencies;
    private final Map<String, Ref> interventions;
    private final HomeCountry home;

    private Named(Map<String, Agency> agencies, Map<String, Ref> interventions, HomeCountry home) {
        this.agencies = agencies;
        this.interventions = interventions;
        this.home = home;
    }

    static Named of(Collection<String> agencies, Collection<String> interventions, HomeCountry home, Access access) {
        Map<String, Agency> found = Agency.<Agency>list("id in ?1", agencies).stream()
                .collect(Collectors.toMap(agency -> agency.id, Function.identity()));
        return new Named(found, Intervention.refs(interventions, access), home);
    }

    Ref agency(String id) {
        return new Ref(id, found(id).name);
    }

    Side side(String agency) {
        return home.sideOf(found(agency).country);
    }

    /** One that the caller may not see keeps its name to itself. No record that they see names one, says the database. */
    Ref intervention(String id) {
        return interventions.getOrDefault(id, new Ref(id, id));
    }

    private Agency found(String id) {
        return Objects.requireNonNull(agencies.get(id));
    }
}
