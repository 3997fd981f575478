package org.cdp.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a table of one kind of record, in the order of its template. A cell becomes a part of the record's JSON
 * form, so that a table is held to just the rules that the API holds everybody to.
 */
record Columns(List<Column> all) {

    /** What a cell holds. */
    enum Cell {
        TEXT,
        NUMBER,
        YES_OR_NO,
        /** Several, divided by semicolons. */
        TEXTS,
        /** {@code SCHEME: value; …} */
        IDENTIFIERS,
        /** Web addresses or titles, divided by semicolons. */
        SOURCES,
        /** {@code agency: ROLE; …} */
        PARTICIPANTS,
        /** {@code cluster: share; …}, the shares left out or given for all. */
        SHARES,
        /** {@code contribution: amount; …} */
        LINKS
    }

    /**
     * @param path where it goes in the form: fields and list positions, divided by slashes
     * @param others further headings that mean the same
     */
    record Column(String name, String path, Cell cell, List<String> others) {

        void put(ObjectNode form, String text) {
            switch (cell) {
                case TEXT -> target(form).put(field(), text);
                case NUMBER -> target(form).put(field(), number(text));
                case YES_OR_NO -> target(form).put(field(), yes(text));
                case TEXTS ->
                    parts(text).forEach(part -> target(form).withArray(field()).add(part));
                case IDENTIFIERS -> pairs(form, text, "scheme", "value");
                case SOURCES ->
                    parts(text)
                            .forEach(part -> target(form)
                                    .withArray(field())
                                    .addObject()
                                    .put(part.matches("https?://.*") ? "url" : "title", part));
                case PARTICIPANTS -> pairs(form, text, "agency", "role");
                case SHARES -> numbered(form, text, "cluster", "share");
                case LINKS -> numbered(form, text, "contribution", "amount");
            }
        }

        private void pairs(ObjectNode form, String text, String first, String second) {
            parts(text).forEach(part -> {
                String[] sides = part.split("\\s*:\\s*", 2);
                ObjectNode one = target(form).withArray(field()).addObject().put(first, sides[0]);
                if (sides.length > 1) {
                    one.put(second, sides[1]);
                }
            });
        }

        private void numbered(ObjectNode form, String text, String first, String second) {
            parts(text).forEach(part -> {
                String[] sides = part.split("\\s*:\\s*", 2);
                ObjectNode one = target(form).withArray(field()).addObject().put(first, sides[0]);
                if (sides.length > 1) {
                    one.put(second, number(sides[1]));
                }
            });
        }

        /** Makes one form hold what another does here, also when that is nothing. A record keeps its id. */
        void copy(ObjectNode from, ObjectNode to) {
            JsonNode value = from.at("/" + path);
            if (!value.isMissingNode()) {
                target(to).set(field(), value);
            } else if (!this.equals(ID)) {
                target(to).remove(field());
            }
        }

        /** Takes out the part of a form that this belongs to, once nothing is left of it. */
        void prune(ObjectNode form) {
            String part = path.split("/", 2)[0];
            JsonNode held = form.path(part);
            if (held.isArray()) {
                for (Iterator<JsonNode> each = held.elements(); each.hasNext(); ) {
                    if (saysNothing(each.next())) {
                        each.remove();
                    }
                }
            } else if (held.isObject() && saysNothing(held)) {
                form.remove(part);
            }
        }

        private static boolean saysNothing(JsonNode held) {
            return held.isNull() || held.isContainerNode() && held.valueStream().allMatch(Column::saysNothing);
        }

        private ObjectNode target(ObjectNode form) {
            String[] steps = path.split("/");
            ObjectNode target = form;
            for (int i = 0; i < steps.length - 1; i++) {
                if (steps[i].equals("0")) {
                    continue; // a step of a list, taken with the one before it
                }
                boolean list = steps[i + 1].equals("0");
                target = list ? lastingOf(target, steps[i]) : target.withObject("/" + steps[i]);
            }
            return target;
        }

        /** The first of several that has no end: of the names of an agency its present one. */
        private static ObjectNode lastingOf(ObjectNode target, String list) {
            ArrayNode array = target.withArray(list);
            return array.valueStream()
                    .filter(one -> !one.hasNonNull("to"))
                    .map(ObjectNode.class::cast)
                    .findFirst()
                    .orElseGet(array::addObject);
        }

        private String field() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        private static List<String> parts(String text) {
            return Arrays.stream(text.split(";"))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        /** Plain digits with a point: what a comma means, a reader could only guess. */
        private static BigDecimal number(String text) {
            if (!text.matches("[+-]?[0-9]{1,18}([.][0-9]{1,13})?")) {
                throw new IllegalArgumentException(
                        "is no plain number with at most 18 digits before and 13 after the point");
            }
            return new BigDecimal(text);
        }

        private static boolean yes(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "true", "yes", "1" -> true;
                case "false", "no", "0" -> false;
                default -> throw new IllegalArgumentException("is neither true nor false");
            };
        }
    }

    private static final Column ID = column("id", "id", Cell.TEXT);
    private static final Column SOURCES = column("sources", "sources", Cell.SOURCES, "source", "reference url");
    private static final Column CONFIDENCE = column("confidence", "confidence", Cell.TEXT);
    private static final Column NOTES = column("notes", "notes", Cell.TEXT, "note", "remarks", "comment");
    private static final Column DRAFT = column("draft", "draft", Cell.YES_OR_NO);

    private static final Map<Kind<?, ?>, Columns> BY_KIND = Map.of(
            Kind.AGENCIES,
            new Columns(List.of(
                    ID,
                    column("name", "names/0/name", Cell.TEXT, "agency", "organisation"),
                    column("acronym", "names/0/acronym", Cell.TEXT, "short name"),
                    column("kind", "kind", Cell.TEXT, "type"),
                    column("country", "country", Cell.TEXT),
                    column("aliases", "aliases", Cell.TEXTS, "other names"),
                    column("identifiers", "identifiers", Cell.IDENTIFIERS),
                    column("parent", "parent", Cell.TEXT),
                    column("founded", "founded", Cell.TEXT),
                    column("dissolved", "dissolved", Cell.TEXT),
                    column("website", "website", Cell.TEXT, "web site", "url"),
                    SOURCES,
                    CONFIDENCE,
                    NOTES)),
            Kind.CLUSTERS,
            new Columns(List.of(
                    ID,
                    column("name", "name", Cell.TEXT, "cluster"),
                    column("isic", "sector/isic", Cell.TEXTS),
                    column("sector", "sector/label", Cell.TEXT),
                    column("place", "places/0/name", Cell.TEXT, "town", "city"),
                    column("district", "places/0/district", Cell.TEXT),
                    column("province", "places/0/province", Cell.TEXT),
                    column("country", "places/0/country", Cell.TEXT),
                    SOURCES,
                    CONFIDENCE,
                    NOTES)),
            Kind.INTERVENTIONS,
            new Columns(List.of(
                    ID,
                    column("title", "title", Cell.TEXT, "name"),
                    column("description", "description", Cell.TEXT),
                    column("level", "level", Cell.TEXT),
                    column("type", "type", Cell.TEXT),
                    column("status", "status", Cell.TEXT),
                    column("parent", "parent", Cell.TEXT, "programme", "part of"),
                    column("reported by", "reportedBy", Cell.TEXT, "reporter", "owner"),
                    column("planned start", "plannedStart", Cell.TEXT),
                    column("planned end", "plannedEnd", Cell.TEXT),
                    column("actual start", "actualStart", Cell.TEXT, "start"),
                    column("actual end", "actualEnd", Cell.TEXT, "end"),
                    column("participants", "participants", Cell.PARTICIPANTS),
                    column("clusters", "clusters", Cell.SHARES, "cluster"),
                    column("identifiers", "identifiers", Cell.IDENTIFIERS),
                    DRAFT,
                    SOURCES,
                    CONFIDENCE,
                    NOTES)),
            Kind.CONTRIBUTIONS,
            new Columns(List.of(
                    ID,
                    column("reported by", "reportedBy", Cell.TEXT, "reporter", "owner"),
                    column("reference", "reference", Cell.TEXT, "ref", "number", "voucher"),
                    column("intervention", "intervention", Cell.TEXT, "project", "activity"),
                    column("provider", "provider", Cell.TEXT, "donor", "from", "given by"),
                    column("receiver", "receiver", Cell.TEXT, "recipient", "to", "received by"),
                    column("stage", "stage", Cell.TEXT),
                    column("form", "form", Cell.TEXT),
                    column("amount", "amount", Cell.NUMBER, "value"),
                    column("currency", "currency", Cell.TEXT),
                    column("date", "date", Cell.TEXT, "when"),
                    column("quantity", "inKind/quantity", Cell.NUMBER),
                    column("unit", "inKind/unit", Cell.TEXT),
                    column("what", "inKind/description", Cell.TEXT, "given in kind"),
                    column("valuation method", "inKind/valuationMethod", Cell.TEXT),
                    column("funded by", "fundedBy", Cell.LINKS),
                    DRAFT,
                    SOURCES,
                    CONFIDENCE,
                    NOTES)));

    private static Column column(String name, String path, Cell cell, String... others) {
        return new Column(name, path, cell, List.of(others));
    }

    /** Nothing for a kind that tables are too flat for. */
    static Optional<Columns> of(Kind<?, ?> kind) {
        return Optional.ofNullable(BY_KIND.get(kind));
    }

    static List<String> kinds() {
        return Kind.ALL.stream().filter(BY_KIND::containsKey).map(Kind::name).toList();
    }

    /** The column that a heading means: case, blanks, dashes and underscores make no difference. */
    Optional<Column> headed(String heading) {
        String wanted = plain(heading);
        return all.stream()
                .filter(column -> plain(column.name()).equals(wanted)
                        || plain(column.path()).equals(wanted)
                        || column.others().stream()
                                .anyMatch(other -> plain(other).equals(wanted)))
                .findFirst();
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    static ObjectNode form() {
        return JsonNodeFactory.instance.objectNode();
    }
}
