package org.cdp.exchange.iati;

/** An attribute of an element. */
final class Attribute implements Node {

    private final Element parent;
    private final Name name;
    private final String text;

    Attribute(Element parent, Name name, String text) {
        this.parent = parent;
        this.name = name;
        this.text = text;
    }

    Name name() {
        return name;
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
