package org.cdp.exchange.iati;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules that the standard's ruleset holds, as IATI publishes it in JSON. */
final class Ruleset {

    private final List<Context> contexts = new ArrayList<>();

    private Ruleset(JsonNode json) {
        json.properties().forEach(context -> contexts.add(Context.of(context.getKey(), context.getValue())));
    }

    static Ruleset read(Path file) {
        try {
            return new Ruleset(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of all its rules. */
    Set<String> ids() {
        return contexts.stream()
                .flatMap(context -> context.rules().stream())
                .map(Rule::id)
                .collect(Collectors.toSet());
    }

    /** @param root a file's root with one entry in it */
    List<Finding> check(Element root) {
        return contexts.stream().flatMap(context -> context.broken(root)).toList();
    }

    /** Elements of one kind, and the rules that each of them keeps. */
    private record Context(Expression elements, List<Rule> rules) {

        static Context of(String path, JsonNode kinds) {
            List<Rule> rules = new ArrayList<>();
            kinds.properties()
                    .forEach(kind ->
                            kind.getValue().get("cases").forEach(one -> rules.addAll(Rule.of(kind.getKey(), one))));
            return new Context(Expression.of(path), rules);
        }

        Stream<Finding> broken(Element root) {
            return elements.nodes(root).stream()
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .flatMap(element ->
                            rules.stream().filter(rule -> !rule.holds(element)).map(rule -> rule.finding(element)));
        }
    }
}
