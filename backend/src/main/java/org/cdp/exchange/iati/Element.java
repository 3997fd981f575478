package org.cdp.exchange.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element with what is in it and the line of the file that it starts on. */
public final class Element implements Node {

    private final @Nullable Element parent;
    private final Name name;
    private final int line;
    private final int position;
    private final List<Attribute> attributes = new ArrayList<>(3);
    private final List<Node> content = new ArrayList<>(3);

    /** @param position which of its parent's elements of this name it is, counted from 1 */
    Element(@Nullable Element parent, Name name, int line, int position) {
        this.parent = parent;
        this.name = name;
        this.line = line;
        this.position = position;
    }

    void give(Name attribute, String value) {
        attributes.add(new Attribute(this, attribute, value));
    }

    void add(Element child) {
        content.add(child);
    }

    void add(String text) {
        content.add(new Text(this, text));
    }

    /** Forgets what is in it: a file's root has only one entry at a time. */
    void empty() {
        content.clear();
    }

    Name name() {
        return name;
    }

    List<Attribute> attributeNodes() {
        return attributes;
    }

    List<Node> content() {
        return content;
    }

    @Override
    public @Nullable Element parent() {
        return parent;
    }

    public int line() {
        return line;
    }

    int position() {
        return position;
    }

    /** Its elements of the standard's own with this name. */
    public Stream<Element> children(String wanted) {
        return elements().filter(child -> child.name.isPlain(wanted));
    }

    public Stream<Element> elements() {
        return content.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** Its first element with this name. */
    public Optional<Element> child(String wanted) {
        return children(wanted).findFirst();
    }

    /** The value of an attribute, without the space around it; none when it is left out or blank. */
    public Optional<String> attribute(String wanted) {
        return attributes.stream()
                .filter(attribute -> attribute.name().isPlain(wanted))
                .map(attribute -> attribute.text().strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The value of an attribute of the first element with this name. */
    public Optional<String> attribute(String child, String wanted) {
        return child(child).flatMap(found -> found.attribute(wanted));
    }

    /** All text in it and in its elements, as XPath's string() gives it. */
    @Override
    public String text() {
        if (content.size() == 1) {
            return content.getFirst().text();
        }
        return content.stream().map(Node::text).collect(Collectors.joining());
    }

    /** Its first narrative that says anything, else its own text: names and titles before and after version 2.01. */
    public Optional<String> narrative() {
        return children("narrative")
                .map(narrative -> narrative.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** Where it is in the file, in XPath. */
    public String path() {
        String step = name.written() + (parent == null ? "" : "[" + position + "]");
        return parent == null ? "/" + step : parent.path() + "/" + step;
    }
}
