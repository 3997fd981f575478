package org.cdp.ripple;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.cdp.change.Naming;
import org.cdp.intervention.Intervention;
import org.cdp.platform.data.Stored;

/** An adoption names the interventions at its ends. */
@ApplicationScoped
class AdoptionsOfIntervention implements Naming {

    @Override
    public Stream<Adoption> naming(Stored<?> record) {
        return record instanceof Intervention end
                ? Adoption.<Adoption>list("fromIntervention = ?1 or toIntervention = ?1 order by id", end.id).stream()
                : Stream.empty();
    }
}
