package org.cdp.ripple;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdp.intervention.Intervention;
import org.cdp.platform.data.ShowsDrafts;
import org.cdp.platform.data.Stored;
import org.cdp.platform.value.Ids;
import org.cdp.platform.value.Lists;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.jspecify.annotations.Nullable;

@Entity
@ShowsDrafts(of = "Intervention", where = "d.id in (r.fromIntervention, r.toIntervention)")
public class Adoption extends Stored<AdoptionForm> {

    public static final String TYPE = "adoption";

    @Id
    public UUID id;

    public String fromIntervention;
    public @Nullable String fromCluster;
    public String adopter;
    public @Nullable String toIntervention;

    @ElementCollection
    @CollectionTable(name = "adoption_cluster", joinColumns = @JoinColumn(name = "adoption"))
    @OrderColumn(name = "position")
    @Column(name = "cluster")
    public List<String> toClusters = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    public Mechanism mechanism;

    @ElementCollection
    @CollectionTable(name = "adoption_step", joinColumns = @JoinColumn(name = "adoption"))
    @OrderColumn(name = "position")
    public List<AdoptionStep> steps = new ArrayList<>();

    /** The stage and date of the last step, kept here as well so that a list need not look into {@link #steps}. */
    @Enumerated(EnumType.STRING)
    public AdoptionStage stage;

    public @Nullable PartialDate date;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected Adoption() {}

    @SuppressWarnings("NullAway.Init") // take() fills them
    public Adoption(AdoptionForm form) {
        id = form.id() == null ? Ids.next() : form.id();
        take(form);
    }

    /** The steps of adoptions, by id, in one query. */
    static Map<UUID, List<AdoptionStep>> stepsOf(Collection<UUID> ids) {
        return partsOf(ids, "select a.id, s from Adoption a join a.steps s where a.id in :ids order by a.id, index(s)");
    }

    /** The clusters that adoptions lead to, by id, in one query. */
    static Map<UUID, List<Ref>> clustersOf(Collection<UUID> ids) {
        return partsOf(ids, """
                select a.id, new org.cdp.platform.value.Ref(c.id, c.name)
                from Adoption a join a.toClusters k join Cluster c on c.id = k
                where a.id in :ids order by a.id, index(k)
                """);
    }

    @SuppressWarnings("unchecked") // the query decides what the second column holds
    private static <P> Map<UUID, List<P>> partsOf(Collection<UUID> ids, String query) {
        return Panache.getEntityManager()
                .createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (P) row[1], Collectors.toList())));
    }

    @Override
    public void take(AdoptionForm form) {
        fromIntervention = form.from();
        fromCluster = form.fromCluster();
        adopter = form.adopter();
        toIntervention = form.to();
        mechanism = form.mechanism();
        stage = form.steps().getLast().stage();
        date = form.steps().getLast().date();
        evidence = form.evidence();
        Lists.replace(toClusters, form.toClusters());
        Lists.replace(steps, form.steps());
    }

    @Override
    public AdoptionForm form() {
        return new AdoptionForm(
                id,
                fromIntervention,
                fromCluster,
                adopter,
                toIntervention,
                List.copyOf(toClusters),
                mechanism,
                List.copyOf(steps),
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
        return id.toString();
    }

    @Override
    public String label() {
        return fromIntervention + " → " + adopter;
    }

    @Override
    public String owner() {
        return adopter;
    }

    /** It is one as long as an intervention at one of its ends is: it would speak of what is not public. */
    @Override
    public boolean draft() {
        return !drafts().isEmpty();
    }

    /** It shows the titles at both ends, and those need not be its adopter's. */
    @Override
    public List<Intervention> drafts() {
        return ends().stream().filter(Intervention::draft).toList();
    }

    /** The interventions it leads from and to, as far as they are there. */
    List<Intervention> ends() {
        List<String> ids = Stream.of(fromIntervention, toIntervention == null ? fromIntervention : toIntervention)
                .toList();
        return Intervention.list("id in ?1", ids);
    }
}
