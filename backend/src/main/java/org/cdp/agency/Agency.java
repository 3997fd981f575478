package org.cdp.agency;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdp.platform.data.Stored;
import org.cdp.platform.value.Identifier;
import org.cdp.platform.value.Ids;
import org.cdp.platform.value.Lists;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.jspecify.annotations.Nullable;

@Entity
public class Agency extends Stored<AgencyForm> {

    public static final String TYPE = "agency";

    @Id
    public String id;

    /** The present name and acronym, kept here as well so that a list need not look into {@link #names}. */
    public String name;

    public @Nullable String acronym;

    @Enumerated(EnumType.STRING)
    public AgencyKind kind;

    public String country;
    public @Nullable String parent;
    public @Nullable PartialDate founded;
    public @Nullable PartialDate dissolved;
    public @Nullable String website;

    @ElementCollection
    @CollectionTable(name = "agency_name", joinColumns = @JoinColumn(name = "agency"))
    @OrderColumn(name = "position")
    public List<AgencyName> names = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agency_alias", joinColumns = @JoinColumn(name = "agency"))
    @OrderColumn(name = "position")
    @Column(name = "alias")
    public List<String> aliases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agency_identifier", joinColumns = @JoinColumn(name = "agency"))
    @OrderColumn(name = "position")
    public List<Identifier> identifiers = new ArrayList<>();

    /** All its names, old, wrong and present, and its identifiers, as they are searched. */
    public String search;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected Agency() {}

    @SuppressWarnings("NullAway.Init") // take() fills them
    public Agency(AgencyForm form) {
        id = form.id() == null ? idOf(form.present()) : form.id();
        take(form);
    }

    private static String idOf(AgencyName name) {
        return Ids.slug(name.acronym() == null ? name.name() : name.acronym());
    }

    /** The present names of agencies, by id, in one query. */
    public static Map<String, Ref> refs(Collection<String> ids) {
        return Panache.getEntityManager()
                .createQuery(
                        "select new org.cdp.platform.value.Ref(a.id, a.name) from Agency a where a.id in :ids",
                        Ref.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Ref::id, ref -> ref));
    }

    @Override
    public void take(AgencyForm form) {
        AgencyName present = form.present();
        name = present.name();
        acronym = present.acronym();
        kind = form.kind();
        country = form.country();
        parent = form.parent();
        founded = form.founded();
        dissolved = form.dissolved();
        website = form.website();
        evidence = form.evidence();
        Lists.replace(names, form.names());
        Lists.replace(aliases, form.aliases());
        Lists.replace(identifiers, form.identifiers());
        search = searched(form);
    }

    private String searched(AgencyForm form) {
        return Stream.of(
                        Stream.of(id),
                        form.names().stream().flatMap(n -> Stream.of(n.name(), n.acronym() == null ? "" : n.acronym())),
                        form.aliases().stream(),
                        form.identifiers().stream().map(Identifier::value))
                .flatMap(text -> text)
                .filter(text -> !text.isEmpty())
                .map(Ids::plain)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public AgencyForm form() {
        return new AgencyForm(
                id,
                kind,
                country,
                List.copyOf(names),
                List.copyOf(aliases),
                List.copyOf(identifiers),
                parent,
                founded,
                dissolved,
                website,
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
