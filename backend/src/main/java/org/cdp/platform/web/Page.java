package org.cdp.platform.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Some items of a list in its order, and the cursor that asks for those after them. */
public record Page<T>(
        List<T> items, @Nullable String next, @Nullable Long total) {

    public <R> R as(Shape<T, R> shape) {
        return shape.of(items, next, total);
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next, total);
    }

    /** The named page of one concept, which is what the contract shows. */
    public interface Shape<T, R> {
        R of(List<T> items, @Nullable String next, @Nullable Long total);
    }
}
