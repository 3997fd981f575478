package org.cdp.platform.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a query parameter may hold, and whether it may be given more than once. */
record ParameterKind(Class<?> type, boolean repeats) {

    static ParameterKind of(Type type) {
        return type instanceof ParameterizedType list
                ? new ParameterKind((Class<?>) list.getActualTypeArguments()[0], true)
                : new ParameterKind((Class<?>) type, false);
    }

    /** What is wrong with this value, if anything is. */
    Optional<String> complaint(String value) {
        if (value.indexOf('\0') >= 0) {
            return Optional.of("holds a NUL character");
        }
        if (type.isEnum()) {
            List<String> known =
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
            return says(known.contains(value), "must be one of " + String.join(", ", known));
        }
        return switch (type.getSimpleName()) {
            case "boolean", "Boolean" -> says(value.matches("true|false"), "must be true or false");
            case "int", "Integer", "long", "Long" -> says(value.matches("-?[0-9]{1,9}"), "must be a whole number");
            case "UUID" -> says(isUuid(value), "must be a UUID");
            case "String" -> Optional.empty();
            default -> made(value);
        };
    }

    private static Optional<String> says(boolean good, String complaint) {
        return good ? Optional.empty() : Optional.of(complaint);
    }

    private static boolean isUuid(String value) {
        try {
            return UUID.fromString(value).toString().equalsIgnoreCase(value);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A value of our own says itself what is wrong, when it is made by its {@code fromString}. */
    private Optional<String> made(String value) {
        try {
            type.getMethod("fromString", String.class).invoke(null, value);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(e.getTargetException()).map(Throwable::getMessage);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
