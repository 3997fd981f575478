package org.cdp.exchange.iati;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cdp.exchange.iati.Finding.Severity;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Reads an activity or organisation file of version 2.01 to 2.03, entry by entry, and holds each against the schema and
 * the ruleset. It keeps no more than one entry, however long the file is.
 */
public final class IatiReader {

    public static final String ACTIVITIES = "iati-activities";
    public static final String ORGANISATIONS = "iati-organisations";
    private static final Map<String, String> ENTRIES =
            Map.of(ACTIVITIES, "iati-activity", ORGANISATIONS, "iati-organisation");
    private static final Set<Integer> TEXT =
            Set.of(XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE);

    /** The most that one entry may hold: the largest published activities have some hundred thousand parts. */
    private static final int MOST_PARTS = 500_000;

    private static final int MOST_TEXT = 32 * 1024 * 1024;

    private final IatiStandard standard;
    private final XMLStreamReader xml;
    private final Consumer<Element> entries;
    private final Consumer<Finding> findings;
    private final @Nullable String forced;

    private @Nullable SchemaCheck check;
    private @Nullable Element root;
    private @Nullable Element open;
    private final Deque<Map<String, Integer>> counts = new ArrayDeque<>();
    private int parts;
    private int text;
    private int read;

    private IatiReader(
            IatiStandard standard,
            XMLStreamReader xml,
            Consumer<Element> entries,
            Consumer<Finding> findings,
            @Nullable String forced) {
        this.standard = standard;
        this.xml = xml;
        this.entries = entries;
        this.findings = findings;
        this.forced = forced;
    }

    /** What a file says of itself: the name of its root, its version, and how many entries it has. */
    public record Read(String root, String version, int entries) {}

    /**
     * @param entries takes each activity or organisation; its {@link Element#parent} is the file's root
     * @param findings takes what is wrong with the file, as far as it can be read all the same
     * @throws RefusedFile when it is not XML, not IATI or of a version that is not taken
     */
    public static Read read(
            IatiStandard standard, InputStream file, Consumer<Element> entries, Consumer<Finding> findings) {
        return read(standard, file, entries, findings, null);
    }

    /** @param forced the version to take it for, whatever it says */
    static Read read(
            IatiStandard standard,
            InputStream file,
            Consumer<Element> entries,
            Consumer<Finding> findings,
            @Nullable String forced) {
        try {
            return new IatiReader(standard, SafeXml.open(file), entries, findings, forced).read();
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    private Read read() {
        try {
            while (xml.hasNext()) {
                take(xml.next());
            }
        } catch (XMLStreamException e) {
            throw malformed(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        Element file = Objects.requireNonNull(root); // XML without a root is malformed
        return new Read(file.name().local(), version(file), read);
    }

    private void take(int event) throws XMLStreamException, SAXException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            begin();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end();
        } else if (TEXT.contains(event) && open != null) {
            text(open);
        } else if (event == XMLStreamConstants.DTD) {
            throw refused(Finding.MALFORMED, "A document type declaration (DOCTYPE) is not taken.");
        } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw refused(Finding.MALFORMED, "The entity '" + xml.getLocalName() + "' is not declared.");
        }
    }

    private void begin() throws XMLStreamException, SAXException {
        Element parent = open;
        Name name = Name.of(xml.getName());
        Element element = new Element(parent, name, line(), position(name));
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.give(Name.of(xml.getAttributeName(i)), xml.getAttributeValue(i));
        }
        count(1 + element.attributeNodes().size(), 0);
        if (parent == null) {
            root = element;
            start(element);
        } else {
            parent.add(element);
        }
        open = element;
        counts.push(new HashMap<>(4));
        if (check != null) {
            check.open(element, xml);
        }
    }

    /** Which of its parent's children of this name it is, counted once for each open element. */
    private int position(Name name) {
        Map<String, Integer> siblings = counts.peek();
        if (siblings == null || siblings.size() > MOST_PARTS) {
            return 1;
        }
        return siblings.merge(name.written(), 1, Integer::sum);
    }

    private void start(Element file) throws XMLStreamException, SAXException {
        String kind = file.name().local();
        if (!file.name().namespace().isEmpty() || !ENTRIES.containsKey(kind)) {
            throw asFarAsItIsXml(
                    Finding.NOT_IATI,
                    "This is no IATI file: its root is '" + file.name().written() + "'.");
        }
        String version = version(file);
        if (!IatiStandard.VERSIONS.contains(version)) {
            throw asFarAsItIsXml(
                    Finding.VERSION,
                    version.isEmpty()
                            ? "The file does not say which version of IATI it is of (the attribute 'version')."
                            : "Version " + version + " is not taken, only " + String.join(", ", IatiStandard.VERSIONS)
                                    + ".");
        }
        if (standard.isThere()) {
            check = new SchemaCheck(standard.schema(version, kind), findings);
        }
    }

    /** A file that is not even XML to its end is refused for that. */
    private RefusedFile asFarAsItIsXml(String rule, String detail) throws XMLStreamException {
        RefusedFile refused = refused(rule, detail);
        while (xml.hasNext()) {
            xml.next();
        }
        return refused;
    }

    private String version(Element file) {
        return forced == null ? file.attribute("version").orElse("") : forced;
    }

    private void text(Element in) throws SAXException {
        count(1, xml.getTextLength());
        if (in != root) {
            in.add(xml.getText());
        }
        if (check != null) {
            check.text(in, xml);
        }
    }

    private void end() throws SAXException {
        Element closed = Objects.requireNonNull(open);
        if (check != null) {
            check.close(closed, xml);
        }
        open = closed.parent();
        counts.pop();
        if (open != null && open == root) {
            finish(closed, open);
        }
    }

    private void finish(Element entry, Element file) {
        if (entry.name().isPlain(Objects.requireNonNull(ENTRIES.get(file.name().local())))) {
            read++;
            if (standard.isThere()) {
                standard.rules().check(file).forEach(findings);
            }
            entries.accept(entry);
        }
        file.empty();
        parts = 0;
        text = 0;
    }

    private void count(int moreParts, int moreText) {
        parts += moreParts;
        text += moreText;
        if (parts > MOST_PARTS || text > MOST_TEXT) {
            throw refused(Finding.MALFORMED, "One entry of the file holds more than is taken of one.");
        }
    }

    private RefusedFile refused(String rule, String detail) {
        String path = open == null ? null : open.path();
        return new RefusedFile(new Finding(rule, Severity.CRITICAL, line(), path, detail));
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    /** What the reader says of XML that is none: its first line, for the others repeat the place. */
    private static RefusedFile malformed(XMLStreamException e) {
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        Integer line = e.getLocation() == null ? null : e.getLocation().getLineNumber();
        String what =
                e.getNestedException() instanceof IOException ? "It can't be read: " : "It is not well-formed XML: ";
        return new RefusedFile(new Finding(Finding.MALFORMED, Severity.CRITICAL, line, null, what + reason));
    }
}
