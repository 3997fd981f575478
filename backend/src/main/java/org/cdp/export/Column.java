package org.cdp.export;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cdp.platform.value.Ref;
import org.cdp.platform.web.AsOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table whose rows are records. One rule for all of them: a field is a column, the fields of a record inside
 * are columns named with a dot, and a list is one cell that holds its JSON.
 *
 * @param value what a row has in it: a text, a {@link BigDecimal}, a {@link Long}, a {@link Boolean}, or nothing
 */
record Column(String name, Kind kind, Function<Object, @Nullable Object> value) {

    @Schema(
            description =
                    "TEXT, DECIMAL (exact), WHOLE (a number without decimals), BOOLEAN, or JSON (a list, as JSON text).")
    enum Kind {
        TEXT,
        DECIMAL,
        WHOLE,
        BOOLEAN,
        JSON
    }

    static List<Column> of(Class<?> item, ObjectMapper json) {
        List<Column> columns = new ArrayList<>();
        add(columns, "", item, row -> row, json);
        return columns;
    }

    /** The instant that all rows are true of. */
    static Column asOf(Instant instant) {
        return new Column(AsOf.PARAMETER, Kind.TEXT, row -> instant.toString());
    }

    /** In the place of the list of groups a column for the id and the name of each. */
    Stream<Column> told(List<String> by) {
        return name.equals("groups") && !by.isEmpty()
                ? IntStream.range(0, by.size())
                        .boxed()
                        .flatMap(place -> Stream.of(
                                group(by.get(place) + ".id", place, Ref::id),
                                group(by.get(place) + ".name", place, Ref::name)))
                : Stream.of(this);
    }

    private static Column group(String name, int place, Function<Ref, Object> part) {
        return new Column(
                name, Kind.TEXT, row -> part.apply(((Grouped) row).groups().get(place)));
    }

    private static void add(
            List<Column> columns,
            String prefix,
            Class<?> type,
            Function<Object, @Nullable Object> owner,
            ObjectMapper json) {
        for (RecordComponent part : type.getRecordComponents()) {
            Function<Object, @Nullable Object> value = then(owner, part);
            Class<?> kind = part.getType();
            Optional<RecordComponent> itself = meant(kind);
            if (itself.isPresent()) {
                columns.add(leaf(prefix + part.getName(), itself.get().getType(), then(value, itself.get()), json));
            } else if (kind.isRecord()) {
                add(columns, prefix + part.getName() + ".", kind, value, json);
            } else {
                columns.add(leaf(prefix + part.getName(), kind, value, json));
            }
        }
    }

    /** The one part of a value of our own that JSON shows of it. */
    private static Optional<RecordComponent> meant(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .filter(part -> part.getAccessor().isAnnotationPresent(JsonValue.class))
                        .findFirst()
                : Optional.empty();
    }

    private static Column leaf(
            String name, Class<?> type, Function<Object, @Nullable Object> value, ObjectMapper json) {
        if (type == BigDecimal.class) {
            return new Column(name, Kind.DECIMAL, value);
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return new Column(name, Kind.WHOLE, changed(value, whole -> ((Number) whole).longValue()));
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Column(name, Kind.BOOLEAN, value);
        }
        if (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
            return new Column(name, Kind.JSON, changed(value, list -> text(list, json)));
        }
        return new Column(name, Kind.TEXT, changed(value, Object::toString));
    }

    private static Function<Object, @Nullable Object> changed(
            Function<Object, @Nullable Object> value, Function<Object, Object> change) {
        return row -> {
            Object found = value.apply(row);
            return found == null ? null : change.apply(found);
        };
    }

    private static Function<Object, @Nullable Object> then(
            Function<Object, @Nullable Object> owner, RecordComponent part) {
        Function<Object, @Nullable Object> read = read(part.getAccessor());
        return row -> {
            Object whole = owner.apply(row);
            return whole == null ? null : read.apply(whole);
        };
    }

    /** The accessor as code of its own: called for each cell of a file, reflection takes a good part of its time. */
    @SuppressWarnings("unchecked") // made of the type that is asked for
    private static Function<Object, @Nullable Object> read(Method accessor) {
        try {
            Lookup lookup = MethodHandles.privateLookupIn(accessor.getDeclaringClass(), MethodHandles.lookup());
            MethodHandle read = lookup.unreflect(accessor);
            return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            read,
                            read.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (Throwable e) { // as a method handle says it
            throw new IllegalStateException(accessor + " can't be read", e);
        }
    }

    private static String text(Object list, ObjectMapper json) {
        try {
            return json.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
