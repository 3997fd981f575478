package org.cdp.export;

import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cdp.platform.web.AsOf;

/** The address that was asked, said anew: with the instant it was answered for, and without what decides no content. */
record Address(String path, Map<String, List<String>> filters, Instant asOf) {

    private static final Set<String> NO_FILTERS =
            Set.of(AsOf.PARAMETER, "format", "manifest", "limit", "after", "total");

    static Address of(RoutingContext request, Instant asOf) {
        Map<String, List<String>> filters = new TreeMap<>();
        request.queryParams().forEach(one -> {
            if (!NO_FILTERS.contains(one.getKey())) {
                filters.computeIfAbsent(one.getKey(), name -> new ArrayList<>()).add(one.getValue());
            }
        });
        return new Address(request.normalizedPath(), filters, asOf);
    }

    String ofFile(Format format) {
        StringBuilder address = new StringBuilder(path).append('?');
        filters.forEach((name, values) -> values.forEach(
                value -> address.append(name).append('=').append(encoded(value)).append('&')));
        return address.append(AsOf.PARAMETER + "=" + asOf + "&format=")
                .append(format.word())
                .toString();
    }

    String ofManifest(Format format) {
        return ofFile(format) + "&manifest=true";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
