package org.cdp.exchange.iati;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;

/** What a query finds, row by row. */
final class Rows {

    private Rows() {}

    static List<Object[]> of(EntityManager register, String sql) {
        return register.unwrap(Session.class)
                .createNativeQuery(sql, Object[].class)
                .getResultList();
    }
}
