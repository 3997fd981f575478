package org.cdp;

import org.jspecify.annotations.Nullable;

/** Settings that are needed before Quarkus reads its own. */
final class Setting {
    private Setting() {}

    static String of(String name, String fallback) {
        var value = orNull(name);
        return value == null ? fallback : value;
    }

    /** An empty variable counts as unset, as it does in a compose file. */
    static @Nullable String orNull(String name) {
        var value = System.getenv(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
