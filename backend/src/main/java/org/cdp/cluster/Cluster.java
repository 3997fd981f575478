package org.cdp.cluster;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdp.platform.data.Stored;
import org.cdp.platform.value.Ids;
import org.cdp.platform.value.Lists;
import org.cdp.platform.value.Ref;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

@Entity
public class Cluster extends Stored<ClusterForm> {

    public static final String TYPE = "cluster";

    @Id
    public String id;

    public String name;

    @Embedded
    public @Nullable Sector sector;

    @ElementCollection
    @CollectionTable(name = "cluster_place", joinColumns = @JoinColumn(name = "cluster"))
    @OrderColumn(name = "position")
    @BatchSize(size = 500) // the places of a whole page in one query
    public List<Place> places = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "cluster_opportunity", joinColumns = @JoinColumn(name = "cluster"))
    @OrderColumn(name = "position")
    public List<Assessment> opportunities = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "cluster_threat", joinColumns = @JoinColumn(name = "cluster"))
    @OrderColumn(name = "position")
    public List<Assessment> threats = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "cluster_observation", joinColumns = @JoinColumn(name = "cluster"))
    @OrderColumn(name = "position")
    public List<Observation> observations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "cluster_stage", joinColumns = @JoinColumn(name = "cluster"))
    @OrderColumn(name = "position")
    public List<StageReached> stages = new ArrayList<>();

    /** The furthest stage it reached, kept here as well so that a list need not look into {@link #stages}. */
    @Enumerated(EnumType.STRING)
    public @Nullable ClusterStage stage;

    /** Whether it passes the {@link DefinitionCheck}, kept here for lists as well. */
    public boolean complete;

    /** Its name, sector and places as they are searched. */
    public String search;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected Cluster() {}

    @SuppressWarnings("NullAway.Init") // take() fills them
    public Cluster(ClusterForm form) {
        id = form.id() == null ? Ids.slug(form.name()) : form.id();
        take(form);
    }

    /** The names of clusters, by id, in one query. */
    public static Map<String, Ref> refs(Collection<String> ids) {
        return Panache.getEntityManager()
                .createQuery(
                        "select new org.cdp.platform.value.Ref(c.id, c.name) from Cluster c where c.id in :ids",
                        Ref.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Ref::id, ref -> ref));
    }

    @Override
    public void take(ClusterForm form) {
        name = form.name();
        sector = form.sector();
        evidence = form.evidence();
        Lists.replace(places, form.places());
        Lists.replace(opportunities, form.opportunities());
        Lists.replace(threats, form.threats());
        Lists.replace(observations, form.observations());
        Lists.replace(stages, form.stages());
        stage = form.stages().stream()
                .map(StageReached::stage)
                .max(Comparator.naturalOrder())
                .orElse(null);
        complete = DefinitionCheck.of(form).complete();
        search = searched(form);
    }

    private String searched(ClusterForm form) {
        Stream<String> sectors =
                form.sector() == null ? Stream.of() : Stream.of(form.sector().label());
        Stream<String> spots =
                form.places().stream().flatMap(p -> Stream.of(p.name(), p.district() == null ? "" : p.district()));
        return Stream.of(Stream.of(id, name), sectors, spots)
                .flatMap(text -> text)
                .filter(text -> !text.isEmpty())
                .map(Ids::plain)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    @Override
    public ClusterForm form() {
        return new ClusterForm(
                id,
                name,
                sector,
                List.copyOf(places),
                List.copyOf(opportunities),
                List.copyOf(threats),
                List.copyOf(observations),
                List.copyOf(stages),
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
        return name;
    }
}
