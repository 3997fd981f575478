package org.cdp.export;

import java.util.List;
import org.cdp.platform.value.Ref;

/** A row of a figure that is grouped. In tables its groups are columns named by what they are groups of. */
public interface Grouped {

    /** Which groups it is of, in the order asked for. */
    List<Ref> groups();
}
