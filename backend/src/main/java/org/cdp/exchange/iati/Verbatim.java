package org.cdp.exchange.iati;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an element as the file had it, whole but for comments. */
final class Verbatim {

    private static final XMLOutputFactory FACTORY = factory();

    private Verbatim() {}

    /** Something that is written in between. */
    interface Between {
        void write() throws IOException;
    }

    /**
     * Writes an element to a file.
     *
     * @param at before which of its nodes something else goes
     */
    static void write(Element element, int at, Between between, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out);
            start(element, xml);
            List<Node> content = element.content();
            for (int i = 0; i <= content.size(); i++) {
                if (i == at) {
                    xml.writeCharacters("");
                    xml.flush();
                    between.write();
                }
                if (i < content.size()) {
                    write(content.get(i), child -> false, xml);
                }
            }
            xml.writeEndElement();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** @param left elements that are left out */
    static String of(Element element, Predicate<Element> left) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(text);
            write(element, left, xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void start(Element element, XMLStreamWriter xml) throws XMLStreamException {
        Name name = element.name();
        xml.writeStartElement(name.prefix(), name.local(), name.namespace());
        for (Attribute attribute : element.attributeNodes()) {
            Name of = attribute.name();
            xml.writeAttribute(of.prefix(), of.namespace(), of.local(), attribute.text());
        }
    }

    private static void write(Element element, Predicate<Element> left, XMLStreamWriter xml) throws XMLStreamException {
        start(element, xml);
        for (Node node : element.content()) {
            write(node, left, xml);
        }
        xml.writeEndElement();
    }

    private static void write(Node node, Predicate<Element> left, XMLStreamWriter xml) throws XMLStreamException {
        if (!(node instanceof Element child)) {
            xml.writeCharacters(node.text());
        } else if (!left.test(child)) {
            write(child, left, xml);
        }
    }

    private static XMLOutputFactory factory() {
        XMLOutputFactory factory = new WstxOutputFactory();
        factory.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, true); // it declares the prefixes that are used
        return factory;
    }
}
