package org.cdp.exchange.iati;

import java.io.StringReader;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What goes along in a file in elements of the register's own: the words of a publisher that rules of the standard don't let
 * in as they are, as text; and of what the register says itself, which record that is. Whoever reads the file with a register
 * has the words and the record back, unless somebody changed what they stand in.
 */
final class Kept {

    private static final String OURS = "urn:cdp-register:iati";
    private static final Name ORIGINAL = new Name(OURS, "cdp", "original");
    private static final Name RECORD = new Name(OURS, "cdp", "record");
    private static final String DIGEST = "digest";

    private Kept() {}

    static boolean is(Element element) {
        return element.name().namespace().equals(OURS);
    }

    /**
     * Which record of the register an element was written of.
     *
     * @param untouched whether it still says what was written
     */
    record Mark(String id, boolean untouched) {}

    static Optional<Mark> mark(Element element) {
        return element.elements()
                .filter(child -> isNamed(child, RECORD))
                .findFirst()
                .flatMap(kept -> kept.attribute("id").map(id -> new Mark(id, isOf(kept, element))));
    }

    /** An element together with the id of the record that it was written of. */
    static Element marked(Element said, String id) {
        Element both = Build.again(said);
        Build.with(Build.with(Build.in(both, RECORD), "id", id), DIGEST, digest(said));
        return both;
    }

    /** An element together with the words that it says otherwise. */
    static Element with(Element said, Original original) {
        Element both = Build.again(said);
        Element kept = Build.in(both, ORIGINAL);
        Build.with(Build.with(kept, "version", original.version()), DIGEST, digest(said));
        Build.text(kept, original.xml());
        return both;
    }

    /** An entry as its publisher wrote it, and in which version. */
    record Entry(Element element, String version) {}

    static Entry entry(Element entry, String version) {
        Optional<Element> own = of(entry);
        boolean none = own.isEmpty() && entry.children("transaction").noneMatch(one -> of(one).isPresent());
        if (none) {
            return new Entry(entry, version);
        }
        Element restored = new Element(entry.parent(), entry.name(), entry.line(), entry.position());
        Element words = own.map(Kept::parsed).orElse(entry);
        words.attributeNodes().forEach(attribute -> restored.give(attribute.name(), attribute.text()));
        Build.fill(restored, words, child -> !child.name().isPlain("transaction") && !isOriginal(child));
        entry.children("transaction")
                .forEach(one -> Build.copy(of(one).map(Kept::parsed).orElse(one), restored));
        return new Entry(
                restored, own.flatMap(kept -> kept.attribute("version")).orElse(version));
    }

    private static Optional<Element> of(Element element) {
        return element.elements().filter(Kept::isOriginal).findFirst().filter(kept -> isOf(kept, element));
    }

    private static boolean isOriginal(Element element) {
        return isNamed(element, ORIGINAL);
    }

    private static boolean isNamed(Element element, Name name) {
        return is(element) && element.name().local().equals(name.local());
    }

    private static boolean isOf(Element kept, Element element) {
        return kept.attribute(DIGEST).filter(digest(element)::equals).isPresent();
    }

    /** Of all that it says itself. */
    private static String digest(Element element) {
        Predicate<Element> left = child -> child.name().isPlain("transaction") || is(child);
        return Digest.of(Verbatim.of(element, left));
    }

    private static Element parsed(Element kept) {
        return parsed(kept.text());
    }

    static Element parsed(String xml) {
        try {
            return read(SafeXml.open(new StringReader(xml)));
        } catch (XMLStreamException e) {
            throw new RefusedFile(new Finding(
                    Finding.MALFORMED, Finding.Severity.CRITICAL, null, null, "A kept original is not well-formed."));
        }
    }

    private static Element read(XMLStreamReader xml) throws XMLStreamException {
        Element root = null;
        Element open = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element element = open == null
                            ? new Element(null, Name.of(xml.getName()), 1, 1)
                            : Build.in(open, Name.of(xml.getName()));
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        element.give(Name.of(xml.getAttributeName(i)), xml.getAttributeValue(i));
                    }
                    root = root == null ? element : root;
                    open = element;
                }
                case XMLStreamConstants.END_ELEMENT -> open = open == null ? null : open.parent();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (open != null) {
                        open.add(xml.getText());
                    }
                }
                default -> {}
            }
        }
        if (root == null) {
            throw new XMLStreamException("nothing in it");
        }
        return root;
    }
}
