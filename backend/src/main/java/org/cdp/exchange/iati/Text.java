package org.cdp.exchange.iati;

/** A run of text in an element. */
final class Text implements Node {

    private final Element parent;
    private final String text;

    Text(Element parent, String text) {
        this.parent = parent;
        this.text = text;
    }

    @Override
    public Element parent() {
        return parent;
    }

    @Override
    public String text() {
        return text;
    }
}
