package org.cdp.funding;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import org.cdp.access.Access;
import org.cdp.agency.Agency;
import org.cdp.cluster.Cluster;
import org.cdp.intervention.Intervention;
import org.cdp.platform.value.Lists;
import org.cdp.platform.value.Ref;

/** What groups are called: the names of the records that they stand for, in few queries for each kind of them. */
final class GroupNames {

    private static final ResourceBundle DIVISIONS = ResourceBundle.getBundle("isic");

    /** Ids that one statement is asked with: PostgreSQL takes no more than 65,535 values. */
    private static final int AT_ONCE = 10_000;

    private final Map<Grouping, Map<String, Ref>> known = new EnumMap<>(Grouping.class);

    /** @param keys the groups that names are wanted for */
    static GroupNames of(List<Grouping> by, Collection<RowSum.Key> keys, Access access) {
        GroupNames names = new GroupNames();
        for (int i = 0; i < by.size(); i++) {
            Set<String> ids = new HashSet<>();
            for (RowSum.Key key : keys) {
                ids.add(key.groups(by.size()).get(i));
            }
            names.known.put(by.get(i), all(by.get(i), List.copyOf(ids), access));
        }
        return names;
    }

    private static Map<String, Ref> all(Grouping by, List<String> ids, Access access) {
        Map<String, Ref> all = new HashMap<>();
        Lists.parts(ids, AT_ONCE).forEach(some -> all.putAll(refs(by, some, access)));
        return all;
    }

    private static Map<String, Ref> refs(Grouping by, List<String> ids, Access access) {
        return switch (by) {
            case AGENCY, RECEIVER, HOLDER -> Agency.refs(ids);
            case CLUSTER -> Cluster.refs(ids);
            case PROGRAMME, INTERVENTION -> Intervention.refs(ids, access);
            default -> Map.of();
        };
    }

    Ref of(Grouping by, String id) {
        Ref named = known.getOrDefault(by, Map.of()).get(id);
        return named == null ? new Ref(id, plain(by, id)) : named;
    }

    private static String plain(Grouping by, String id) {
        return switch (by) {
            case SIDE -> id.charAt(0) + id.substring(1).toLowerCase(Locale.ROOT);
            case SECTOR -> division(id);
            default -> id;
        };
    }

    private static String division(String isic) {
        try {
            return isic.length() < 2 ? isic : isic + " " + DIVISIONS.getString(isic.substring(0, 2));
        } catch (MissingResourceException unknown) {
            return isic;
        }
    }
}
