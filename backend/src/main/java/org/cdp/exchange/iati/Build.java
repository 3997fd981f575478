package org.cdp.exchange.iati;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes elements as a file would have them, of texts that XML can hold. */
final class Build {

    private static final Name LANGUAGE = new Name("http://www.w3.org/XML/1998/namespace", "xml", "lang");

    private Build() {}

    static Element root(String name) {
        return new Element(null, plain(name), 1, 1);
    }

    static Element in(Element parent, String name) {
        return in(parent, plain(name));
    }

    static Element in(Element parent, Name name) {
        Element child = new Element(parent, name, parent.line(), 1);
        parent.add(child);
        return child;
    }

    /** @param value nothing: the attribute is left out */
    static Element with(Element element, String attribute, @Nullable String value) {
        Optional.ofNullable(value).ifPresent(text -> element.give(plain(attribute), writable(text)));
        return element;
    }

    static void language(Element element, String code) {
        element.give(LANGUAGE, code);
    }

    static boolean hasLanguage(Element element) {
        return element.attributeNodes().stream()
                .anyMatch(attribute -> attribute.name().equals(LANGUAGE));
    }

    static Element text(Element element, String text) {
        element.add(writable(text));
        return element;
    }

    static Element narrative(Element in, String text) {
        Element narrative = in(in, "narrative");
        if (isUrdu(text)) {
            language(narrative, "ur");
        }
        text(narrative, text);
        return in;
    }

    /** What is written in Arabic letters is taken for Urdu, all else for English. */
    private static boolean isUrdu(String text) {
        long arabic = text.codePoints()
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC)
                .count();
        return 2 * arabic > text.codePoints().filter(Character::isLetter).count();
    }

    /** The same, to be added to. */
    static Element again(Element of) {
        Element again = new Element(null, of.name(), 1, 1);
        of.attributeNodes().forEach(attribute -> again.give(attribute.name(), attribute.text()));
        fill(again, of);
        return again;
    }

    /** Adds the same to another element. */
    static Element copy(Element of, Element into) {
        Element copy = in(into, of.name());
        of.attributeNodes().forEach(attribute -> copy.give(attribute.name(), attribute.text()));
        fill(copy, of);
        return copy;
    }

    static void fill(Element into, Element of) {
        fill(into, of, child -> true);
    }

    /** Adds all that an element has in it, but of its own elements only those that are wanted. */
    static void fill(Element into, Element of, Predicate<Element> wanted) {
        fill(
                into,
                of.content().stream()
                        .filter(node -> !(node instanceof Element child) || wanted.test(child))
                        .toList());
    }

    static void fill(Element into, List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Element child) {
                copy(child, into);
            } else {
                into.add(node.text());
            }
        }
    }

    /** XML can't hold all that a text can: what it can't is told by the sign for that. */
    static String writable(String text) {
        return text.codePoints().allMatch(Build::isWritable)
                ? text
                : text.codePoints()
                        .map(one -> isWritable(one) ? one : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isWritable(int one) {
        return one == '\t'
                || one == '\n'
                || one == '\r'
                || one >= 0x20 && one <= 0xD7FF
                || one >= 0xE000 && one <= 0xFFFD
                || one >= 0x10000;
    }

    private static Name plain(String name) {
        return new Name("", "", name);
    }
}
