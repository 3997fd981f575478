package org.cdp.cluster;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What one filter, of this name, asks of a cluster {@code c}, in HQL; without a value it asks nothing. */
record Condition(String filter, String hql, @Nullable Object value) {

    boolean isGiven() {
        return value != null && !(value instanceof Collection<?> values && values.isEmpty());
    }
}
