package org.cdp.exchange.iati;

import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** The name of an element or attribute: the standard's own names are in no namespace. */
record Name(String namespace, String prefix, String local) {

    static Name of(QName name) {
        return new Name(name.getNamespaceURI(), name.getPrefix(), name.getLocalPart());
    }

    static Name of(@Nullable String namespace, @Nullable String prefix, String local) {
        return new Name(namespace == null ? "" : namespace, prefix == null ? "" : prefix, local);
    }

    boolean isPlain(String wanted) {
        return namespace.isEmpty() && local.equals(wanted);
    }

    /** As it is written: with its prefix, if it has one. */
    String written() {
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }
}
