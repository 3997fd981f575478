package org.cdp.access;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cdp.platform.data.Listing;
import org.cdp.platform.data.ShowsDrafts;
import org.cdp.platform.data.Stored;
import org.cdp.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** The one place that decides who may see and write what; every resource asks here. */
@ApplicationScoped
public class Access {

    private final CurrentIdentityAssociation identity;

    Access(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    public Optional<Caller> caller() {
        return identity.getIdentity().getPrincipal() instanceof Caller caller ? Optional.of(caller) : Optional.empty();
    }

    /** From here on the register itself acts, as it does when it loads its seeds. */
    public void actAsRegister() {
        identity.setIdentity(identityOf(Caller.REGISTER));
    }

    public void mustWriteFor(@Nullable String owner) {
        if (caller().filter(caller -> caller.mayWriteFor(owner)).isEmpty()) {
            throw Refusal.forbidden(
                    owner == null
                            ? "Only a steward may write this."
                            : "Only an editor of '" + owner + "' or a steward may write this.");
        }
    }

    public boolean sees(Stored<?> record) {
        return record.drafts().stream()
                .allMatch(draft -> caller().filter(caller -> caller.maySeeDraftsOf(draft.owner()))
                        .isPresent());
    }

    /**
     * The record, without reading one that shows drafts of others: of what is hidden as much is read as of what is not
     * there.
     */
    public <E extends Stored<?>> Optional<E> find(Class<E> type, Object id) {
        ShowsDrafts drafts = type.getAnnotation(ShowsDrafts.class);
        if (drafts == null || caller().filter(Caller::isSteward).isPresent()) {
            return Optional.ofNullable(Panache.getEntityManager().find(type, id));
        }
        return Panache.getEntityManager()
                .createQuery("""
                        select r from %s r where r.id = :id
                        and not exists (select 1 from %s d where %s and d.draft and d.reportedBy not in :own)
                        """.formatted(type.getSimpleName(), drafts.of(), drafts.where()), type)
                .setParameter("id", id)
                .setParameter("own", caller().map(Caller::agencies).orElse(Set.of()))
                .getResultStream()
                .findFirst();
    }

    /** Whose drafts the caller may see, also when it is asked after the request has ended. */
    public Predicate<@Nullable String> sight() {
        Optional<Caller> caller = caller();
        return agency -> caller.filter(known -> known.maySeeDraftsOf(agency)).isPresent();
    }

    /** Leaves drafts of others out of a list. */
    public <T> Listing<T> withoutOthersDrafts(Listing<T> listing, String draft, String owner) {
        Optional<Caller> caller = caller();
        if (caller.filter(Caller::isSteward).isPresent()) {
            return listing;
        }
        Set<String> agencies = caller.map(Caller::agencies).orElse(Set.of());
        return agencies.isEmpty()
                ? listing.where("not " + draft)
                : listing.where("not " + draft + " or " + owner + " in :seeingDraftsOf", "seeingDraftsOf", agencies);
    }

    static SecurityIdentity identityOf(Caller caller) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(caller)
                .addRoles(caller.roles())
                .build();
    }
}
