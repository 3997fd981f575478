package org.cdp.exchange.iati;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.StringWriter;
import java.util.function.Predicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an element as the file had it, whole but for comments. */
final class Verbatim {

    private static final XMLOutputFactory FACTORY = factory();

    private Verbatim() {}

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

    private static void write(Element element, Predicate<Element> left, XMLStreamWriter xml) throws XMLStreamException {
        Name name = element.name();
        xml.writeStartElement(name.prefix(), name.local(), name.namespace());
        for (Attribute attribute : element.attributeNodes()) {
            Name of = attribute.name();
            xml.writeAttribute(of.prefix(), of.namespace(), of.local(), attribute.text());
        }
        for (Node node : element.content()) {
            if (node instanceof Element child) {
                if (!left.test(child)) {
                    write(child, left, xml);
                }
            } else {
                xml.writeCharacters(node.text());
            }
        }
        xml.writeEndElement();
    }

    private static XMLOutputFactory factory() {
        XMLOutputFactory factory = new WstxOutputFactory();
        factory.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, true); // it declares the prefixes that are used
        return factory;
    }
}
