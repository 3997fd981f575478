package org.cdp.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cdp.platform.data.Stored;
import org.jspecify.annotations.Nullable;

/** Says that an agency's record was one of a body that has another: its id answers for that one. */
@Entity
public class AgencyMerge extends Stored<AgencyMergeForm> {

    public static final String TYPE = "agency-merge";

    /** The id of the agency that is gone. */
    @Id
    public String merged;

    /** The name it had. */
    public String name;

    public String target;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected AgencyMerge() {}

    @SuppressWarnings("NullAway.Init") // take() fills them
    public AgencyMerge(String merged, String name, AgencyMergeForm form) {
        this.merged = merged;
        this.name = name;
        take(form);
    }

    /** The merge that took this id away, if one did. */
    public static @Nullable AgencyMerge of(String id) {
        return findById(id);
    }

    /** Where those of these ids lead that were merged. */
    static Map<String, String> targets(Set<String> ids) {
        return AgencyMerge.<AgencyMerge>list("merged in ?1", ids).stream()
                .collect(Collectors.toMap(merge -> merge.merged, merge -> merge.target));
    }

    public static List<AgencyMerge> into(String agency) {
        return list("target = ?1 order by merged", agency);
    }

    @Override
    public void take(AgencyMergeForm form) {
        target = form.into();
        evidence = form.evidence();
    }

    @Override
    public AgencyMergeForm form() {
        return new AgencyMergeForm(target, evidence.sources(), evidence.notes());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return merged;
    }

    @Override
    public String label() {
        return name + " → " + target;
    }
}
