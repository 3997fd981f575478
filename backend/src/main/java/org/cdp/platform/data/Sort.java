package org.cdp.platform.data;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdp.platform.web.Refusal;

/** The order of a list: a name that callers know, the column behind it, and its direction. */
public record Sort(String name, String column, boolean descending) {

    /** @param wanted a key of {@code columns}, with a leading minus for the other direction */
    public static Sort of(String wanted, Map<String, String> columns) {
        boolean descending = wanted.startsWith("-");
        String name = descending ? wanted.substring(1) : wanted;
        String column = columns.get(name);
        if (column == null) {
            String known = columns.keySet().stream()
                    .sorted()
                    .flatMap(key -> Stream.of(key, "-" + key))
                    .collect(Collectors.joining(", "));
            throw Refusal.parameter("sort", "must be one of " + known);
        }
        return new Sort(wanted, column, descending);
    }
}
