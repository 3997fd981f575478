package org.cdp.funding;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cdp.platform.web.AsOf;

/** The way from a figure to its records: the filters it was asked with, narrowed to one of its rows. */
final class RecordsLink {

    /** Parameters of figures that choose no records. */
    private static final Set<String> SHAPES = Set.of("by", "limit", "after", "from", "to", "format", "manifest");

    private final Map<String, List<String>> filters;

    /** @param asked the filters of a figure */
    static RecordsLink of(Map<String, List<String>> asked) {
        Map<String, List<String>> filters = new TreeMap<>(asked);
        filters.put("counted", List.of("true"));
        filters.put("draft", List.of("false"));
        return new RecordsLink(filters);
    }

    private RecordsLink(Map<String, List<String>> filters) {
        this.filters = filters;
    }

    /** The same, with a filter that replaces the one of this name. */
    RecordsLink with(String filter, String value) {
        return with(filter, List.of(value));
    }

    RecordsLink with(String filter, List<String> values) {
        Map<String, List<String>> narrowed = new TreeMap<>(filters);
        narrowed.put(filter, values);
        return new RecordsLink(narrowed);
    }

    /**
     * The filters that were asked for, by name.
     *
     * @param instant what a file is told of, as if it had been asked for: its records are those of then
     */
    static Map<String, List<String>> asked(MultivaluedMap<String, String> parameters, Optional<Instant> instant) {
        Map<String, List<String>> filters = new TreeMap<>(parameters);
        filters.keySet().removeAll(SHAPES);
        instant.ifPresent(at -> filters.putIfAbsent(AsOf.PARAMETER, List.of(at.toString())));
        return filters;
    }

    String address() {
        return "/api/v1/contributions?"
                + filters.entrySet().stream()
                        .flatMap(parameter ->
                                parameter.getValue().stream().map(value -> parameter.getKey() + "=" + encoded(value)))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
