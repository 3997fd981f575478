package org.cdp.funding;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The way from a figure to its records: the filters it was asked with, narrowed to one of its rows. */
final class RecordsLink {

    private final Map<String, List<String>> filters;

    RecordsLink(MultivaluedMap<String, String> asked) {
        filters = new TreeMap<>(asked);
        filters.remove("by");
        filters.put("draft", List.of("false"));
    }

    String to(Grouping grouping, String group, ContributionStage stage, @Nullable String currency) {
        Map<String, List<String>> narrowed = new TreeMap<>(filters);
        narrowed.put("stage", List.of(stage.name()));
        if (currency == null) {
            narrowed.put("valued", List.of("false"));
        } else {
            narrowed.put("currency", List.of(currency));
        }
        if (grouping != Grouping.NONE) {
            narrowed.put(grouping.filter, List.of(group));
        }
        return "/api/v1/contributions?" + written(narrowed);
    }

    private static String written(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> parameter.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
