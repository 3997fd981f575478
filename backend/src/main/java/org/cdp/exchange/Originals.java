package org.cdp.exchange;

import jakarta.persistence.EntityManager;
import org.cdp.exchange.iati.Original;
import org.cdp.platform.data.Stored;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;
import org.jspecify.annotations.Nullable;

/** What IATI files said of records, word for word. */
final class Originals {

    private final Session register;

    Originals(EntityManager register) {
        this.register = register.unwrap(Session.class);
    }

    @Nullable
    Original of(Stored<?> record) {
        Object[] row = register.createNativeQuery(
                        "select version, code, provider_activity, receiver_activity, xml from iati_original"
                                + " where type = :type and record = :record",
                        Object[].class)
                .setParameter("type", record.type())
                .setParameter("record", record.key())
                .uniqueResult();
        return row == null
                ? null
                : new Original((String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]);
    }

    void keep(Stored<?> record, Original original) {
        keep(record.type(), record.key(), original);
    }

    void keep(String type, String key, Original original) {
        register.createNativeMutationQuery("""
                        insert into iati_original (type, record, version, code, provider_activity, receiver_activity, xml)
                        values (:type, :record, :version, :code, :provider, :receiver, :xml)
                        on conflict (type, record) do update set version = excluded.version, code = excluded.code,
                          provider_activity = excluded.provider_activity, receiver_activity = excluded.receiver_activity,
                          xml = excluded.xml
                        where (iati_original.version, iati_original.code, iati_original.provider_activity,
                               iati_original.receiver_activity, iati_original.xml)
                          is distinct from (excluded.version, excluded.code, excluded.provider_activity,
                                            excluded.receiver_activity, excluded.xml)
                        """)
                .setParameter("type", type)
                .setParameter("record", key)
                .setParameter("version", original.version())
                .setParameter("code", original.code(), String.class)
                .setParameter("provider", original.providerActivity(), String.class)
                .setParameter("receiver", original.receiverActivity(), String.class)
                .setParameter("xml", original.xml())
                .setQueryFlushMode(
                        QueryFlushMode.NO_FLUSH) // no record is touched: those under way need not be looked at
                .executeUpdate();
    }

    void forget(Stored<?> record) {
        register.createNativeMutationQuery("delete from iati_original where type = :type and record = :record")
                .setParameter("type", record.type())
                .setParameter("record", record.key())
                .executeUpdate();
    }
}
