package org.cdp.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cdp.agency.AgencyMerge;
import org.cdp.agency.AgencyMergeForm;
import org.cdp.platform.data.Stored;

/**
 * Where records of a kind name agencies.
 *
 * @param name what the kind is called
 * @param fields the fields of its form that hold the id of an agency, at any depth
 * @param naming asks for the ids of those that name the agency {@code :agency}
 */
record Mention<E extends Stored<?>>(
        String name,
        Class<E> type,
        Function<String, Object> readId,
        Kind.Restore<E> restore,
        Set<String> fields,
        String naming) {

    static final Mention<?> STATEMENTS =
            // One is known by its agency, and says nothing else of any.
            of(Kind.STATEMENTS, Set.of(), """
                    select contribution || '/' || agency from contribution_statement where agency = :agency order by contribution
                    """);

    static final Mention<?> AGENCIES =
            of(Kind.AGENCIES, Set.of("parent"), "select id from agency where parent = :agency order by id");

    /** In an order in which each names only those before it, and its own. */
    static final List<Mention<?>> ALL = List.of(
            AGENCIES,
            new Mention<>(
                    "agencyMerges",
                    AgencyMerge.class,
                    id -> id,
                    (id, form, json) -> new AgencyMerge((String) id, "", json.readValue(form, AgencyMergeForm.class)),
                    Set.of("into"),
                    "select merged from agency_merge where target = :agency order by merged"),
            of(Kind.INTERVENTIONS, Set.of("reportedBy", "agency"), """
                    select id from intervention i where reported_by = :agency or handover_agency = :agency
                      or exists (select 1 from intervention_participant p where p.intervention = i.id and p.agency = :agency)
                    order by id
                    """),
            of(Kind.CONTRIBUTIONS, Set.of("provider", "receiver", "reportedBy"), """
                    select cast(id as text) from contribution where :agency in (provider, receiver, reported_by) order by id
                    """),
            of(Kind.ADOPTIONS, Set.of("adopter"), """
                    select cast(id as text) from adoption where adopter = :agency order by id
                    """),
            STATEMENTS);

    private static <E extends Stored<?>> Mention<E> of(Kind<?, E> kind, Set<String> fields, String naming) {
        return new Mention<>(kind.name(), kind.type(), kind.readId(), kind.restore(), fields, naming);
    }

    /** The kind that is called so; none for what is no record. */
    static Optional<Mention<?>> named(String name) {
        return ALL.stream().filter(mention -> mention.name.equals(name)).findFirst();
    }

    /** The form with one agency in the place of another. Who then takes part twice in one role does so once. */
    JsonNode renamed(JsonNode form, String from, String into) {
        return switch (form) {
            case ObjectNode object -> {
                ObjectNode changed = object.objectNode();
                object.properties().forEach(field -> {
                    boolean isIt = fields.contains(field.getKey())
                            && field.getValue().asText().equals(from);
                    changed.set(field.getKey(), isIt ? TextNode.valueOf(into) : renamed(field.getValue(), from, into));
                });
                yield changed;
            }
            case ArrayNode list -> {
                Set<JsonNode> once = new LinkedHashSet<>();
                List<JsonNode> changed =
                        list.valueStream().map(one -> renamed(one, from, into)).toList();
                boolean names = !list.valueStream().toList().equals(changed);
                changed.forEach(once::add);
                yield list.arrayNode().addAll(names ? once : changed);
            }
            default -> form;
        };
    }
}
