package org.cdp.exchange.iati;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cdp.exchange.iati.Finding.Severity;
import org.jspecify.annotations.Nullable;

/** One rule of the ruleset: a law, of each group when there is a loop, and what is said when it is broken. */
record Rule(
        String id,
        Severity severity,
        String message,
        Law law,
        @Nullable Expression groups) {

    /** What the ruleset gives under the name of a kind of law: one rule, or several in a loop. */
    static List<Rule> of(String kind, JsonNode one) {
        if (!kind.equals("loop")) {
            return List.of(rule(one, new Law(kind, one, Set.of()), null));
        }
        Set<String> replaced = new HashSet<>();
        one.get("subs").forEach(key -> replaced.add(key.asText()));
        Expression groups = Expression.of(one.get("foreach").asText());
        List<Rule> rules = new ArrayList<>();
        one.get("do")
                .properties()
                .forEach(inner -> inner.getValue()
                        .get("cases")
                        .forEach(each -> rules.add(rule(each, new Law(inner.getKey(), each, replaced), groups))));
        return rules;
    }

    private static Rule rule(JsonNode one, Law law, @Nullable Expression groups) {
        JsonNode info = one.get("ruleInfo");
        Severity severity = info.get("severity").asText().equals("warning") ? Severity.WARNING : Severity.ERROR;
        return new Rule(info.get("id").asText(), severity, info.get("message").asText(), law, groups);
    }

    boolean holds(Element context) {
        if (groups == null) {
            return law.holds(context, null);
        }
        return groups.nodes(context).stream().map(Node::text).collect(Collectors.toSet()).stream()
                .allMatch(group -> law.holds(context, group));
    }

    Finding finding(Element context) {
        return new Finding(id, severity, context.line(), context.path(), message);
    }
}
