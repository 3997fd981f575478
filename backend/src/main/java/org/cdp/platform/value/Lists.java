package org.cdp.platform.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that was left out is an empty one. */
public final class Lists {

    private Lists() {}

    public static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** Gives {@code kept} the content of {@code wanted}, in place, as a persistent collection needs it. */
    public static <T> void replace(List<T> kept, @Nullable List<T> wanted) {
        List<T> content = orEmpty(wanted);
        if (!kept.equals(content)) {
            kept.clear();
            kept.addAll(content);
        }
    }
}
