package org.cdp.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.cdp.platform.data.Stored;

/**
 * What a file says of a record, and what would become of it.
 *
 * @param after what is told of the file between this record and the next one
 */
record Judged<G, E extends Stored<?>>(Said<G, E> said, Verdict<E> verdict, List<Trouble> after) {

    Stream<Trouble> troubles() {
        return Stream.concat(verdict.troubles().stream(), after.stream());
    }
}
