package org.cdp.exchange.iati;

import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.cdp.exchange.iati.Finding.Severity;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/** Holds a file against the schema of its version while it streams by. */
final class SchemaCheck {

    private final ValidatorHandler handler;
    private final Consumer<Finding> findings;
    private @Nullable Element place;
    private int line = 1;

    SchemaCheck(Schema schema, Consumer<Finding> findings) throws SAXException {
        this.findings = findings;
        handler = schema.newValidatorHandler();
        handler.setErrorHandler(new Listener());
        handler.startDocument();
    }

    void open(Element element, XMLStreamReader xml) throws SAXException {
        at(element, xml);
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            handler.startPrefixMapping(orEmpty(xml.getNamespacePrefix(i)), orEmpty(xml.getNamespaceURI(i)));
        }
        AttributesImpl attributes = new AttributesImpl();
        for (Attribute attribute : element.attributeNodes()) {
            Name name = attribute.name();
            attributes.addAttribute(name.namespace(), name.local(), name.written(), "CDATA", attribute.text());
        }
        Name name = element.name();
        handler.startElement(name.namespace(), name.local(), name.written(), attributes);
    }

    void text(Element in, XMLStreamReader xml) throws SAXException {
        at(in, xml);
        handler.characters(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    void close(Element element, XMLStreamReader xml) throws SAXException {
        at(element, xml);
        Name name = element.name();
        handler.endElement(name.namespace(), name.local(), name.written());
    }

    private void at(Element element, XMLStreamReader xml) {
        place = element;
        line = xml.getLocation().getLineNumber();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Xerces names its rules, "cvc-complex-type.2.4.a: …"; a reader needs the sentence. */
    private final class Listener implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            // Of a schema only, and these are the standard's.
        }

        @Override
        public void error(SAXParseException e) {
            String sentence = String.valueOf(e.getMessage()).replaceFirst("^cvc-[a-zA-Z0-9.-]+: ", "");
            findings.accept(new Finding(
                    Finding.AGAINST_SCHEMA, Severity.CRITICAL, line, place == null ? null : place.path(), sentence));
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
