package org.cdp.exchange.iati;

import org.jspecify.annotations.Nullable;

/** A part of one activity or organisation file's entry, as XPath walks it. */
sealed interface Node permits Element, Attribute, Text {

    @Nullable
    Element parent();

    String text();
}
