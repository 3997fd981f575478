package org.cdp.platform.value;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A list that was left out is an empty one. */
public final class Lists {

    private Lists() {}

    public static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** The same in parts of so many, the last of what is left. */
    public static <T> List<List<T>> parts(List<T> whole, int size) {
        return IntStream.iterate(0, from -> from < whole.size(), from -> from + size)
                .mapToObj(from -> whole.subList(from, Math.min(from + size, whole.size())))
                .toList();
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
