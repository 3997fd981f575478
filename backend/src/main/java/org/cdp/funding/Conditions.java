package org.cdp.funding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.cdp.platform.data.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Which contributions are meant, in HQL over {@code c}. The list and the figures take the same ones, so that a figure
 * and the records behind it cannot disagree.
 */
final class Conditions {

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> bound = new TreeMap<>();

    /** Adds a condition on one named value; a value that is absent, or an empty list, filters nothing. */
    Conditions where(String text, String name, @Nullable Object value) {
        if (value != null && !(value instanceof Collection<?> values && values.isEmpty())) {
            all.add(text);
            bound.put(name, value);
        }
        return this;
    }

    /** Adds a condition, or its opposite; whoever asks for neither gets both. */
    Conditions where(String text, @Nullable Boolean wanted) {
        if (wanted != null) {
            all.add(wanted ? text : "not (" + text + ")");
        }
        return this;
    }

    /** Gives a value that a condition names. */
    Conditions given(String name, Object value) {
        bound.put(name, value);
        return this;
    }

    Conditions and(Conditions others) {
        return with("%s", others);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Adds others as one condition that has them inside; they keep their values. */
    Conditions with(String frame, Conditions inside) {
        all.add(frame.formatted(inside.text()));
        bound.putAll(inside.bound);
        return this;
    }

    <T> Listing<T> on(Listing<T> listing) {
        all.forEach(listing::where);
        bound.forEach(listing::with);
        return listing;
    }

    /** All of them, joined; what is always true when there are none. */
    String text() {
        return all.isEmpty()
                ? "1 = 1"
                : all.stream().map(condition -> "(" + condition + ")").collect(Collectors.joining(" and "));
    }

    void bind(BiConsumer<String, Object> parameter) {
        bound.forEach(parameter);
    }
}
