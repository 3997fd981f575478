package org.cdp.funding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.cdp.platform.data.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Which contributions are meant, in HQL over {@code c}. The list and the figures take the same ones, so that a figure
 * and the records behind it cannot disagree.
 */
final class Conditions {

    private record Condition(
            String text, String name, @Nullable Object value) {}

    private final List<Condition> all = new ArrayList<>();

    /** Adds a condition on one named value; a value that is absent, or an empty list, filters nothing. */
    Conditions where(String text, String name, @Nullable Object value) {
        if (value != null && !(value instanceof Collection<?> values && values.isEmpty())) {
            all.add(new Condition(text, name, value));
        }
        return this;
    }

    /** Adds a condition, or its opposite; whoever asks for neither gets both. */
    Conditions where(String text, @Nullable Boolean wanted) {
        if (wanted != null) {
            all.add(new Condition(wanted ? text : "not (" + text + ")", "", null));
        }
        return this;
    }

    <T> Listing<T> on(Listing<T> listing) {
        all.forEach(condition -> {
            if (condition.value == null) {
                listing.where(condition.text);
            } else {
                listing.where(condition.text, condition.name, condition.value);
            }
        });
        return listing;
    }

    String text() {
        return all.stream().map(condition -> "(" + condition.text + ")").collect(Collectors.joining(" and "));
    }

    void bind(BiConsumer<String, Object> parameter) {
        all.forEach(condition -> {
            if (condition.value != null) {
                parameter.accept(condition.name, condition.value);
            }
        });
    }
}
