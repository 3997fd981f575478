package org.cdp.intervention;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdp.access.Access;
import org.cdp.platform.data.Listing;
import org.cdp.platform.data.Row;
import org.cdp.platform.data.ShowsDrafts;
import org.cdp.platform.data.Sort;
import org.cdp.platform.data.Stored;
import org.cdp.platform.value.Identifier;
import org.cdp.platform.value.Ids;
import org.cdp.platform.value.Lists;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.cdp.platform.web.Paging;
import org.jspecify.annotations.Nullable;

@Entity
@ShowsDrafts(of = "Intervention", where = "d.id = r.id")
public class Intervention extends Stored<InterventionForm> {

    public static final String TYPE = "intervention";

    @Id
    public String id;

    public String title;
    public @Nullable String description;

    @Enumerated(EnumType.STRING)
    public InterventionLevel level;

    @Enumerated(EnumType.STRING)
    public @Nullable InterventionType type;

    @Enumerated(EnumType.STRING)
    public @Nullable ActivityStatus status;

    public @Nullable String parent;
    public String reportedBy;
    public @Nullable PartialDate plannedStart;
    public @Nullable PartialDate plannedEnd;
    public @Nullable PartialDate actualStart;
    public @Nullable PartialDate actualEnd;

    @ElementCollection
    @CollectionTable(name = "intervention_participant", joinColumns = @JoinColumn(name = "intervention"))
    @OrderColumn(name = "position")
    public List<ParticipantForm> participants = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "intervention_cluster", joinColumns = @JoinColumn(name = "intervention"))
    @OrderColumn(name = "position")
    public List<ClusterShareForm> clusters = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "intervention_budget", joinColumns = @JoinColumn(name = "intervention"))
    @OrderColumn(name = "position")
    public List<Budget> budgets = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "intervention_result", joinColumns = @JoinColumn(name = "intervention"))
    @OrderColumn(name = "position")
    public List<Result> results = new ArrayList<>();

    @Embedded
    public @Nullable HandoverForm handover;

    @ElementCollection
    @CollectionTable(name = "intervention_identifier", joinColumns = @JoinColumn(name = "intervention"))
    @OrderColumn(name = "position")
    public List<Identifier> identifiers = new ArrayList<>();

    public boolean draft;

    /** The first day it can have started, or the year 1 when nothing is known: the database derives it, for sorting. */
    @Column(insertable = false, updatable = false)
    public LocalDate starts;

    /** The last day it can have ended on, when any end is known: the database derives it. */
    @Column(insertable = false, updatable = false)
    public @Nullable LocalDate ends;

    /** Its title and identifiers as they are searched. */
    public String search;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected Intervention() {}

    @SuppressWarnings("NullAway.Init") // take() fills them
    public Intervention(InterventionForm form) {
        id = form.id() == null ? Ids.slug(form.title()) : form.id();
        take(form);
    }

    /** The titles of interventions, by id, in one query. */
    public static Map<String, Ref> refs(Collection<String> ids) {
        return Panache.getEntityManager()
                .createQuery(
                        "select new org.cdp.platform.value.Ref(i.id, i.title) from Intervention i where i.id in :ids",
                        Ref.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Ref::id, ref -> ref));
    }

    /** The titles of those among them that the caller may see, by id, in one query. */
    public static Map<String, Ref> refs(Collection<String> ids, Access access) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var named =
                new Listing<>("i.id, i.title", "Intervention i", "i.id", Row::ref).where("i.id in :ids", "ids", ids);
        return access
                .withoutOthersDrafts(named, "i.draft", "i.reportedBy")
                .page(new Paging(ids.size(), null, false), new Sort("id", "i.id", false))
                .items()
                .stream()
                .collect(Collectors.toMap(Ref::id, ref -> ref));
    }

    @Override
    public void take(InterventionForm form) {
        title = form.title();
        description = form.description();
        level = form.level();
        type = form.type();
        status = form.status();
        parent = form.parent();
        reportedBy = form.reportedBy();
        plannedStart = form.plannedStart();
        plannedEnd = form.plannedEnd();
        actualStart = form.actualStart();
        actualEnd = form.actualEnd();
        handover = form.handover();
        draft = form.draft();
        evidence = form.evidence();
        Lists.replace(participants, form.participants());
        Lists.replace(clusters, form.clusters());
        Lists.replace(budgets, form.budgets());
        Lists.replace(results, form.results());
        Lists.replace(identifiers, form.identifiers());
        search = Stream.concat(Stream.of(id, title), form.identifiers().stream().map(Identifier::value))
                .map(Ids::plain)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public InterventionForm form() {
        return new InterventionForm(
                id,
                title,
                description,
                level,
                type,
                status,
                parent,
                reportedBy,
                plannedStart,
                plannedEnd,
                actualStart,
                actualEnd,
                List.copyOf(participants),
                List.copyOf(clusters),
                List.copyOf(budgets),
                List.copyOf(results),
                handover,
                List.copyOf(identifiers),
                draft,
                evidence.sources(),
                evidence.confidence(),
                evidence.inferredFields(),
                evidence.notes());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public @Nullable String owner() {
        return reportedBy;
    }

    @Override
    public boolean draft() {
        return draft;
    }

    /** Who may not see the parent is shown none. */
    @Override
    public InterventionForm shown() {
        return hidden().isEmpty() ? form() : form().withParent(null);
    }

    @Override
    public List<Intervention> hidden() {
        return parent == null ? List.of() : list("id = ?1 and draft", parent);
    }
}
