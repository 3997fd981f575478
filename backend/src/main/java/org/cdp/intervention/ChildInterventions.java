package org.cdp.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.cdp.change.Naming;
import org.cdp.platform.data.Stored;

/** An intervention names the one it is part of. */
@ApplicationScoped
class ChildInterventions implements Naming {

    @Override
    public Stream<Intervention> naming(Stored<?> record) {
        return record instanceof Intervention parent
                ? Intervention.<Intervention>list("parent = ?1 order by id", parent.id).stream()
                : Stream.empty();
    }
}
