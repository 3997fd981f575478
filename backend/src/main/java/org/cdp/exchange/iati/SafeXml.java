package org.cdp.exchange.iati;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Reads XML that strangers wrote: nothing outside the file is fetched, no entity is expanded, and whatever the file
 * holds, the reader holds little of it.
 */
final class SafeXml {

    /** How deep elements may lie in one another. The standard needs ten. */
    static final int DEEPEST = 100;

    /** Longest value of an attribute, longest name, in characters. The longest real ones are web addresses. */
    private static final int ATTRIBUTE_LENGTH = 64 * 1024;

    private static final int MOST_ATTRIBUTES = 100;

    /** Longest file, in characters: of blank space as well. More than the most that is taken in bytes. */
    static final long LONGEST = 256L * 1024 * 1024;

    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    static XMLStreamReader open(InputStream file) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(file);
    }

    static XMLStreamReader open(Reader text) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(text);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, ATTRIBUTE_LENGTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, LONGEST);
        // Names come from strangers: none of them is kept for ever.
        factory.setProperty(XMLInputFactory2.P_INTERN_NAMES, false);
        factory.setProperty(XMLInputFactory2.P_INTERN_NS_URIS, false);
        return factory;
    }
}
