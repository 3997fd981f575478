package org.cdp.exchange.iati;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule demands, by the kinds of law that the specification of rulesets names. Where a date or a value that it
 * compares is not there, there is nothing to break.
 */
final class Law {

    private static final Set<String> PATHS =
            Set.of("condition", "if", "then", "less", "more", "date", "start", "end", "one");
    private static final String NOW = "NOW";
    private static final Duration YEAR = Duration.ofDays(365);

    private final JsonNode said;
    private final Map<String, Expression> expressions = new HashMap<>();
    private final List<Expression> paths;
    private final List<Expression> prefixes;
    private final BiPredicate<Element, @Nullable String> test;

    /** @param replaced the parts in which a loop's group stands for {@code '$1'} */
    Law(String kind, JsonNode said, Set<String> replaced) {
        this.said = said;
        for (String part : PATHS) {
            if (said.has(part) && !said.get(part).asText().equals(NOW)) {
                expressions.put(part, expression(said.get(part), replaced.contains(part)));
            }
        }
        paths = all("paths", replaced);
        prefixes = all("prefix", replaced);
        test = test(kind);
    }

    boolean holds(Element context, @Nullable String group) {
        Expression condition = expressions.get("condition");
        return condition != null && !condition.isTrue(context, group) || test.test(context, group);
    }

    private BiPredicate<Element, @Nullable String> test(String kind) {
        return switch (kind) {
            case "atleast_one" -> (at, group) -> found(at, group).findAny().isPresent();
            case "no_more_than_one" -> (at, group) -> found(at, group).count() <= 1;
            case "unique" ->
                (at, group) ->
                        texts(at, group).distinct().count() == found(at, group).count();
            case "no_spaces" -> (at, group) -> texts(at, group).allMatch(text -> text.equals(text.strip()));
            case "regex_matches" -> matching(said.get("regex").asText());
            case "startswith" -> this::startsAsItShould;
            case "strict_sum" ->
                (at, group) -> sum(at, group).compareTo(said.get("sum").decimalValue()) == 0;
            case "range" -> (at, group) -> texts(at, group).allMatch(this::isInRange);
            case "if_then" -> (at, group) -> !isTrue("if", at, group) || isTrue("then", at, group);
            case "one_or_all" -> this::oneOrAll;
            case "date_order" -> (at, group) -> inOrder(moment("less", at), moment("more", at));
            case "date_now" -> (at, group) -> inOrder(moment("date", at), now());
            case "between_dates" ->
                (at, group) -> inOrder(moment("start", at), moment("date", at))
                        && inOrder(moment("date", at), moment("end", at));
            case "time_limit" -> (at, group) -> isWithinAYear(moment("start", at), moment("end", at));
            default -> throw new IllegalStateException("The ruleset has a law of an unknown kind: " + kind);
        };
    }

    private BiPredicate<Element, @Nullable String> matching(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return (at, group) -> texts(at, group)
                .allMatch(text -> text.isEmpty() || pattern.matcher(text).find());
    }

    /** The lists of prefixes and publishers that the Registry keeps are not at hand: what asks for them holds. */
    private boolean startsAsItShould(Element at, @Nullable String group) {
        if (said.get("prefix").get(0).asText().equals("ORG-ID-PREFIX")) {
            return true;
        }
        String separator = said.path("separator").asText("");
        List<String> starts = prefixes.stream()
                .flatMap(prefix -> prefix.nodes(at, group).stream())
                .map(prefix -> prefix.text() + separator)
                .toList();
        return texts(at, group).allMatch(text -> starts.stream().anyMatch(text::startsWith));
    }

    /** What is blank or no number is the schema's to refuse. */
    private boolean isInRange(String text) {
        BigDecimal value = decimal(text);
        return value == null
                || value.compareTo(said.get("min").decimalValue()) >= 0
                        && value.compareTo(said.get("max").decimalValue()) <= 0;
    }

    private BigDecimal sum(Element at, @Nullable String group) {
        return texts(at, group)
                .map(text -> {
                    BigDecimal value = decimal(text);
                    return value == null ? BigDecimal.ZERO : value;
                })
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(4, RoundingMode.HALF_EVEN); // thirds of a hundred are written with a few digits
    }

    private boolean oneOrAll(Element at, @Nullable String group) {
        if (!expression("one").nodes(at, group).isEmpty()) {
            return true;
        }
        return switch (said.get("all").asText()) {
            case "lang" -> below(at, Set.of("narrative")).allMatch(Law::saysItsLanguage);
            case "sector" ->
                at.children("transaction").allMatch(one -> one.child("sector").isPresent());
            default ->
                below(at, Set.of("value", "forecast", "loan-status"))
                        .allMatch(money -> money.attribute("currency").isPresent());
        };
    }

    private static boolean saysItsLanguage(Element narrative) {
        return narrative.attributeNodes().stream()
                .anyMatch(attribute -> attribute.name().local().equals("lang")
                        && !attribute.name().namespace().isEmpty());
    }

    private static Stream<Element> below(Element at, Set<String> names) {
        return at.elements()
                .flatMap(child -> Stream.concat(
                        names.contains(child.name().local()) ? Stream.of(child) : Stream.empty(), below(child, names)));
    }

    private static boolean inOrder(@Nullable Instant less, @Nullable Instant more) {
        return less == null || more == null || !less.isAfter(more);
    }

    private static boolean isWithinAYear(@Nullable Instant start, @Nullable Instant end) {
        return start == null || end == null || Duration.between(start, end).compareTo(YEAR) <= 0;
    }

    private @Nullable Instant moment(String part, Element at) {
        Expression expression = expressions.get(part);
        if (expression == null) {
            return now();
        }
        return expression.nodes(at).stream()
                .findFirst()
                .map(node -> moment(node.text().strip()))
                .orElse(null);
    }

    private static @Nullable Instant moment(String text) {
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text.substring(0, Math.min(text.length(), 10)))
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant();
        } catch (DateTimeParseException e) {
            return null; // the schema says what is wrong with it
        }
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }

    private static @Nullable BigDecimal decimal(String text) {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private boolean isTrue(String part, Element at, @Nullable String group) {
        return expression(part).isTrue(at, group);
    }

    private Stream<Node> found(Element at, @Nullable String group) {
        return paths.stream().flatMap(path -> path.nodes(at, group).stream());
    }

    private Stream<String> texts(Element at, @Nullable String group) {
        return found(at, group).map(Node::text);
    }

    private Expression expression(String part) {
        return Objects.requireNonNull(expressions.get(part));
    }

    private List<Expression> all(String part, Set<String> replaced) {
        return said.path(part)
                .valueStream()
                .filter(path -> !path.asText().equals("ORG-ID-PREFIX"))
                .map(path -> expression(path, replaced.contains(part)))
                .toList();
    }

    private static Expression expression(JsonNode text, boolean looped) {
        return looped ? Expression.ofLoop(text.asText()) : Expression.of(text.asText());
    }
}
